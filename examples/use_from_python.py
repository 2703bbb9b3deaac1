#!/usr/bin/env python3
"""use_from_python.py: the time at CXone and the active agents of a skill, by ctypes.

    cxone sandbox run -- python3 use_from_python.py "Sales Call"
"""
import ctypes
import sys

cxone = ctypes.CDLL("libcxone.so.0")
for name in ("cxone_error_message", "cxone_value_text"):
    getattr(cxone, name).restype = ctypes.c_char_p
for name in ("cxone_error_message", "cxone_error_free", "cxone_settings_free", "cxone_client_free",
             "cxone_records_free"):
    getattr(cxone, name).argtypes = [ctypes.c_void_p]
cxone.cxone_value_get.restype = ctypes.c_void_p
cxone.cxone_value_get.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
cxone.cxone_value_integer.restype = ctypes.c_int64
cxone.cxone_value_integer.argtypes = [ctypes.c_void_p, ctypes.c_int64]


def call(function, *arguments):
    """Calls a function whose last parameter is an error, and raises that."""
    error = ctypes.c_void_p()
    if function(*arguments, ctypes.byref(error)) != 0:
        message = cxone.cxone_error_message(error).decode()
        cxone.cxone_error_free(error)
        raise RuntimeError(message)


def main(skill):
    settings, client, records = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_void_p()
    now, record = ctypes.c_int64(), ctypes.c_void_p()
    skills = (ctypes.c_char_p * 1)(skill.encode())
    try:
        call(cxone.cxone_settings_load, None, ctypes.byref(settings))
        call(cxone.cxone_client_new, settings, None, ctypes.byref(client))
        call(cxone.cxone_server_time_get, client, None, ctypes.byref(now))
        call(cxone.cxone_skill_activity, client, skills, ctypes.c_size_t(1), None,
             ctypes.byref(records))
        call(cxone.cxone_records_next, records, ctypes.byref(record))
        agents = cxone.cxone_value_get(record, b"agentsLoggedIn")
        print(f"{now.value // 1000}: {cxone.cxone_value_integer(agents, -1)} agents logged in")
    finally:
        cxone.cxone_records_free(records)
        cxone.cxone_client_free(client)
        cxone.cxone_settings_free(settings)


if __name__ == "__main__":
    try:
        main(sys.argv[1] if len(sys.argv) > 1 else "Sales Call")
    except RuntimeError as failure:
        sys.exit(f"use_from_python.py: {failure}")
