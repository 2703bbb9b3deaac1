#!/usr/bin/env python3
"""The contact centre over HTTP: what the calls say agrees with one another and with the truth, for
several seeds, scenarios and intervals; the same seed says the same; what is done changes it.

Usage: world.py CXONE_SANDBOX
"""
import csv
import datetime
import io
import json
import random
import subprocess
import sys
import tempfile
import urllib.error
import urllib.parse
import urllib.request
import wave
import zipfile

from serving import Serving

SANDBOX = sys.argv[1]
ACD = "/incontactapi/services/v34.0/"
checks = 0


def check(what, got, wanted):
    global checks
    checks += 1
    if got != wanted:
        raise SystemExit(f"world.py: {what}: {got!r}, wanted {wanted!r}")


class Sandbox:
    """One sandbox, and a client of its first tenant (or of the second)."""

    def __init__(self, *options, tenant=0):
        self.serving = Serving(SANDBOX, "--exit-with-parent", *options)
        self.url = self.serving.url
        accounts = [one for one in self.ask("/_sandbox/accounts")[1] if one["active"]]
        self.account = accounts[tenant]
        body = urllib.parse.urlencode({
            "grant_type": "password", "client_id": self.account["clientId"],
            "client_secret": self.account["clientSecret"],
            "username": self.account["accessKeyId"],
            "password": self.account["accessKeySecret"]}).encode()
        with urllib.request.urlopen(self.url + "/auth/token", body) as reply:
            self.token = json.load(reply)["access_token"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        check("the sandbox ends well", self.serving.end(), 0)

    def ask(self, path, method="GET", body=None, token=None):
        """(status, document or text)"""
        headers = {"Accept": "application/json"}
        if token:
            headers["Authorization"] = "Bearer " + token
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request) as reply:
                text = reply.read().decode()
                return reply.status, json.loads(text) if text[:1] in ("{", "[", '"') else text
        except urllib.error.HTTPError as error:
            text = error.read().decode()
            return error.code, json.loads(text) if text.startswith("{") else text

    def acd(self, path, method="GET", body=None, wanted=200, **query):
        question = "?" + urllib.parse.urlencode(query) if query else ""
        status, document = self.ask(ACD + path + question, method, body, self.token)
        check(f"status of {method} {path}{question}: {document}", status, wanted)
        return document

    def all(self, path, member, **query):
        records = []
        query = {"top": 100, **query}
        while True:
            status, document = self.ask(
                ACD + path + "?" + urllib.parse.urlencode({**query, "skip": len(records)}),
                token=self.token)
            if status == 204:
                return records
            check(f"status of {path}: {document}", status, 200)
            records += document[member]
            if len(records) >= document["totalRecords"]:
                check(f"records of {path}", len(records), document["totalRecords"])
                return records

    def truth(self, **query):
        query["tenantId"] = self.account["tenantId"]
        return self.ask("/_sandbox/truth?" + urllib.parse.urlencode(query))[1]

    def clock(self, **order):
        return self.ask("/_sandbox/clock", "POST", order)[1]


def time(hours, day=2):
    moment = datetime.datetime(2026, 11, day) + datetime.timedelta(hours=hours)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def seconds(iso):
    """Of a duration such as PT1H2M3S."""
    total, number = 0, ""
    for letter in iso[2:]:
        if letter.isdigit():
            number += letter
        else:
            total += int(number) * {"H": 3600, "M": 60, "S": 1}[letter]
            number = ""
    return total


def agree(sandbox, start, end):
    """Completed contacts, summary, service level and truth of an interval."""
    interval = {"startDate": start, "endDate": end}
    truth = sandbox.truth(**interval)
    completed = sandbox.all("contacts/completed", "completedContacts", **interval)
    summaries = sandbox.acd("skills/summary", **interval)["skillSummaries"]
    levels = sandbox.all("skills/sla-summary", "serviceLevelSummaries", **interval)

    check("nobody is lost", truth["arrived"], truth["queued"] + truth["active"] +
          truth["wrappingUp"] + truth["completed"] + truth["abandoned"] + truth["endedByCall"])
    check("contact ids are unique", len({one["contactId"] for one in completed}), len(completed))
    check("all completed are in the list", len(completed),
          truth["completed"] + truth["abandoned"] + truth["endedByCall"])
    check("abandoned", sum(one["abandoned"] for one in completed), truth["abandoned"])
    handled = [one for one in completed if one["agentId"] != 0]
    check("handled", len(handled), truth["completed"])
    for field, name in (("agentSeconds", "talkSeconds"), ("acwSeconds", "wrapUpSeconds"),
                        ("holdSeconds", "holdSeconds"), ("inQueueSeconds", "waitSeconds")):
        check(name, sum(one[field] for one in handled), truth[name])

    by_skill = {}
    for one in completed:
        by_skill.setdefault(one["skillId"], []).append(one)
    for one in summaries:
        contacts = by_skill.get(one["skillId"], [])
        name = one["skillName"]
        check(f"{name}: offered", one["contactsOffered"], len(contacts))
        check(f"{name}: abandoned", one["abandonCount"], sum(c["abandoned"] for c in contacts))
        check(f"{name}: within", one["contactsWithinSLA"],
              sum(c["serviceLevelFlag"] == 1 for c in contacts))
        check(f"{name}: out", one["contactsOutOfSLA"],
              sum(c["serviceLevelFlag"] == 0 for c in contacts))
        check(f"{name}: total", seconds(one["totalContactTime"]),
              sum(c["totalDurationSeconds"] for c in contacts))
        check(f"{name}: hold", seconds(one["holdTime"]), sum(c["holdSeconds"] for c in contacts))
    for one, level in zip(summaries, levels):
        check("skill of both", one["skillId"], level["SkillId"])
        check("level of both", one["serviceLevel"], level["ServiceLevel"])
    return completed


def agree_now(sandbox, now):
    """What goes on at this moment, against the contacts and the agents."""
    truth = sandbox.truth(startDate=now[:10] + "T00:00:00Z")
    activity = sandbox.all("skills/activity", "skillActivity")
    active = sandbox.all("contacts/active", "activeContacts")
    states = sandbox.all("agents/states", "agentStates")
    check("queued now", sum(one["queueCount"] for one in activity) +
          sum(one["stateName"] == "PreQueue" for one in active), truth["queued"])
    check("active now", len(active), truth["queued"] + truth["active"])
    check("in SLA", sum(one["inSLA"] for one in activity), truth["inSLA"])
    check("out SLA", sum(one["outSLA"] for one in activity), truth["outSLA"])
    busy = {one["agentId"] for one in active if one["agentId"]}
    check("who is busy", {one["agentId"] for one in states
                          if one["agentStateName"] in ("InboundContact", "OutboundContact")
                          and not one["isACW"]}, busy)
    for one in activity:
        judged = one["inSLA"] + one["outSLA"]
        level = 100 if judged == 0 else (one["inSLA"] * 100 + judged // 2) // judged
        check("service level", one["serviceLevel"], level)


def test_agreement(dice):
    for scenario, seed in (("calm-day", 1), ("outage", 2), ("monday-peak", dice.randrange(10**9))):
        hour = dice.uniform(9, 17)
        with Sandbox("--scenario", scenario, "--seed", str(seed), "--clock", time(hour), "--speed",
                     "0", tenant=seed % 2) as sandbox:
            agree_now(sandbox, time(hour))
            check("something happened", len(agree(sandbox, time(0), time(24))) > 20, True)
            start = dice.uniform(6, hour)
            agree(sandbox, time(start), time(start + dice.uniform(0, 5)))
            agree(sandbox, time(dice.uniform(0, 24), day=1), time(dice.uniform(0, 12)))


def test_same_bytes():
    options = ("--scenario", "monday-peak", "--seed", "99", "--clock", time(11), "--speed", "0")
    paths = (f"contacts/completed?startDate={time(0)}", "agents/states", "skills/activity",
             f"skills/summary?startDate={time(0)}&endDate={time(11)}",
             f"agents/performance?startDate={time(0)}&endDate={time(11)}")
    with Sandbox(*options) as one, Sandbox(*options) as other:
        for path in paths:
            a, b = (json.dumps(box.ask(ACD + path, token=box.token)).replace(box.url, "")
                    for box in (one, other))
            check(f"the same of {path}", a == b, True)
        one.acd("contacts/" + str(one.acd("contacts/active")["activeContacts"][0]["contactId"]) +
                "/end", "POST", wanted=202)
        check("what is done here does not touch the other",
              len(other.all("contacts/active", "activeContacts")) -
              len(one.all("contacts/active", "activeContacts")), 1)


def test_pages_of_history():
    with Sandbox("--clock", time(12), "--speed", "0") as sandbox:
        query = {"startDate": time(0, day=1), "endDate": time(0), "fields": "contactId"}
        whole = sandbox.acd("contacts/completed", **query)
        records = sandbox.all("contacts/completed", "completedContacts", top=7, **query)
        check("pages and the whole", records, whole["completedContacts"])
        for one in records[:20]:
            got = sandbox.acd(f"contacts/{one['contactId']}")["contactId"]
            check("by its id", got["contactId"], one["contactId"])
        sandbox.acd("contacts/completed", startDate=time(13), wanted=400)
        sandbox.acd("contacts/completed", startDate=time(11.99), endDate=time(12), skillId=1,
                    wanted=204)
        updated = sandbox.all("contacts/completed", "completedContacts", updatedSince=time(11.9))
        check("updated since", all(one["lastUpdateTime"] > time(11.9) for one in updated), True)
        check("something was", len(updated) > 0, True)


def test_states():
    with Sandbox("--scenario", "outage", "--clock", time(11), "--speed", "0") as sandbox:
        begun = sandbox.all("contacts", "contacts", startDate=time(0), top=10000)
        active = sandbox.all("contacts/active", "activeContacts")
        states = sandbox.all("contacts/states", "contactStates")
        check("active", {one["contactId"] for one in active},
              {one["contactId"] for one in begun if one["isActive"]})
        check("states", {one["contactId"]: one["contactStateName"] for one in states},
              {one["contactId"]: one["stateName"] for one in active})
        names = {one["ContactStateId"]: one["ContactStateDescription"]
                 for one in sandbox.all("contact-state-descriptions", "contactStateDescriptions")}
        for one in states:
            check("described", names[one["contactStateId"]], one["contactStateName"])
        steps = sandbox.all("contacts/state-history", "contactStateHistory", startDate=time(0),
                            endDate=time(11), top=10000)
        by_contact = {}
        for step in steps:
            by_contact.setdefault(step["contactId"], []).append(step)
        for one in begun:
            mine = by_contact[one["contactId"]]
            check("the last state", mine[-1]["contactStateName"], one["stateName"])
            spent = sum(seconds(step["duration"]) for step in mine)
            check("the whole time", spent, one["totalDurationSeconds"] + one["acwSeconds"])
        one = begun[0]["contactId"]
        check("of one", sandbox.all(f"contacts/{one}/state-history", "contactStateHistory"),
              by_contact[one])


def test_order():
    with Sandbox("--clock", time(12), "--speed", "0") as sandbox:
        query = {"startDate": time(0), "endDate": time(11), "top": 10000}
        plain = sandbox.acd("contacts/completed", **query)["completedContacts"]
        for order, key in (
                ("contactId desc", lambda one: -one["contactId"]),
                ("agentSeconds desc, contactId", lambda one: (-one["agentSeconds"],
                                                              one["contactId"])),
                ("SKILLNAME asc,contactId desc", lambda one: (one["skillName"],
                                                              -one["contactId"])),
                ("abandoned desc,fromAddress,contactId", lambda one: (not one["abandoned"],
                                                                      one["fromAddress"],
                                                                      one["contactId"]))):
            wanted = sorted(plain, key=key)
            got = sandbox.acd("contacts/completed", orderBy=order, **query)["completedContacts"]
            check(order, [one["contactId"] for one in got], [one["contactId"] for one in wanted])
            pages = sandbox.all("contacts/completed", "completedContacts", startDate=time(0),
                                endDate=time(11), top=97, orderBy=order)
            check(f"{order}, by pages", pages, got)
        for wrong in ("nix", "contactId up", "contactId,skillName,agentId,teamId,teamName"):
            sandbox.acd("contacts/completed", wanted=400, orderBy=wrong, **query)
        recent = "agents/31007/interaction-recent"
        day = {"startDate": time(0), "endDate": time(11)}
        plain = sandbox.acd(recent, **day)["resultSet"]["contactData"]
        turned = sandbox.acd(recent, orderBy="lastContactStartDate desc", **day)
        check("recent contacts", turned["resultSet"]["contactData"], plain[::-1])
        check("are some", len(plain) > 1, True)
        names = [one["userName"] for one in sandbox.all("agents", "agents",
                                                        orderBy="userName desc")]
        check("agents", names, sorted(names, reverse=True))


def test_windows():
    with Sandbox("--clock", time(12), "--speed", "0") as sandbox:
        day, week = {"startDate": time(0), "endDate": time(11)}, {"startDate": time(-24 * 40),
                                                                  "endDate": time(0)}
        for path in ("skills/summary", "skills/4354600/summary", "wfm-data/agents",
                     "agents/31007/interaction-recent"):
            sandbox.acd(path, wanted=200, **day)
            sandbox.acd(path, wanted=400, **week)
            sandbox.acd(path, wanted=400, startDate=time(0))
            sandbox.acd(path, wanted=400, startDate=time(2), endDate=time(1))
        for path in ("wfm-data/skills/contacts", "wfm-data/skills/dialer-contacts"):
            sandbox.acd(path, wanted=400, **day)
            sandbox.acd(path, wanted=400, mediaTypeId=4, **day)
            sandbox.acd(path, wanted=200, mediaTypeId=4, startDate=time(8), endDate=time(11))
            answer = sandbox.acd(path, wanted=409, mediaTypeId=4, startDate=time(8),
                                 endDate=time(11.9))
            check("409", answer["error_description"], "Interval Contact Data Pending")
            nothing = sandbox.acd(path, mediaTypeId=4, startDate=time(0), endDate=time(2))
            check("nothing, where no 204 is documented", list(nothing.values()), [[]])
        sandbox.acd("wfm-data/agents/schedule-adherence", wanted=200, startDate=time(9),
                    endDate=time(9.05))
        sandbox.acd("wfm-data/agents/schedule-adherence", wanted=400, startDate=time(9),
                    endDate=time(9.1))
        sandbox.acd("agents/31007/interaction-history", wanted=400, **day)
        old = sandbox.ask("/incontactapi/services/v21.0/wfm-data/skills/dialer-contacts?" +
                          urllib.parse.urlencode({"mediaTypeId": 4, "startDate": time(8),
                                                  "endDate": time(11)}), token=sandbox.token)[1]
        check("the older name", list(old), ["outboundStats"])


def test_performance():
    with Sandbox("--clock", time(15), "--speed", "0") as sandbox:
        day = {"startDate": time(0), "endDate": time(14.5)}
        agents = sandbox.acd("agents/performance", **day)["agentPerformance"]
        teams = sandbox.acd("teams/performance-total", **day)["teamPerformanceTotal"]
        history = sandbox.all("contacts/completed", "completedContacts", **day)
        limit = time(14.5)
        for one in agents:
            spells = sum(seconds(one[name]) for name in ("availableTime", "unavailableTime",
                                                         "inboundTime", "outboundTime"))
            check("times add up", spells, seconds(one["loginTime"]))
            mine = [c for c in history if c["agentId"] == one["agentId"] and
                    c["lastUpdateTime"] <= limit]
            check("handled", one["totalHandled"], len(mine))
            check("talk", seconds(one["totalTalkTime"]), sum(c["agentSeconds"] for c in mine))
        for one in teams:
            mine = [a for a in agents if a["teamId"] == one["teamId"]]
            check("team", one["totalHandled"], sum(a["totalHandled"] for a in mine))
            check("team login", seconds(one["loginTime"]),
                  sum(seconds(a["loginTime"]) for a in mine))
        lagging = sandbox.acd("agents/performance", startDate=time(0), endDate=time(15))
        ready = sandbox.acd("agents/performance", startDate=time(0), endDate=time(14.75))
        check("the warehouse is a quarter of an hour behind", lagging, ready)
        spells = sandbox.all("agents/31007/state-history", "agentStateHistory", startDate=time(0),
                             endDate=time(15))
        check("spells are without a gap", sum(seconds(s["duration"]) for s in spells), 15 * 3600)
        cells = sandbox.acd("wfm-data/skills/agent-performance", startDate=time(0),
                            endDate=time(15))["skillsPerformance"]
        answered = [c for c in sandbox.all("contacts/completed", "completedContacts",
                                           startDate=time(0), endDate=time(15)) if c["agentId"]]
        check("cells", sum(c["totalHandled"] for c in cells), len(answered))
        check("cells are unique", len({(c["agentId"], c["skillId"], c["halfHour"])
                                       for c in cells}), len(cells))


def test_long_ranges():
    """Many more days than are kept, and more records than can be put in order."""
    with Sandbox("--scenario", "bpo-500", "--clock", time(12), "--speed", "0") as sandbox:
        month = {"startDate": time(-24 * 30), "endDate": time(0)}
        agents = sandbox.acd("agents/performance", **month)["agentPerformance"]
        teams = sandbox.acd("teams/performance-total", **month)["teamPerformanceTotal"]
        for name in ("totalHandled", "agentOffered", "refused"):
            check(f"{name} of a month", sum(one[name] for one in teams),
                  sum(one[name] for one in agents))
        day = {"startDate": time(-24), "endDate": time(0), "top": 10000, "fields": "contactId"}
        last = sandbox.acd("contacts/completed", **{**day, "orderBy": "contactId desc", "top": 1})
        check("the last of a day", last["completedContacts"][0]["contactId"],
              max(one["contactId"] for one in sandbox.all("contacts/completed",
                                                          "completedContacts", **day)))
        refused = sandbox.acd("contacts/completed", wanted=400, orderBy="contactId desc", **month)
        check("why", "too many records" in refused["error_description"], True)


def test_actions():
    with Sandbox("--scenario", "still", "--clock", time(10), "--speed", "0") as sandbox:
        skill, robin = 4354600, 31007

        def state(agent=robin):
            one = sandbox.acd(f"agents/{agent}/states")["agentStates"][0]
            return one["agentStateName"], one["outStateDescription"]

        check("available", state(), ("Available", None))
        sandbox.acd(f"agents/{robin}/state", "POST", state="Unavailable", outStateId=2)
        check("away", state(), ("Unavailable", "Break"))
        sandbox.acd(f"agents/{robin}/state", "POST", wanted=400, state="Asleep")
        sandbox.acd(f"agents/{robin}/state", "POST", wanted=400, state="Unavailable", outStateId=99)
        sandbox.acd("agents/1/state", "POST", wanted=404, state="Available")
        sandbox.acd(f"agents/{robin}/state", "POST", state="Available")
        check("back", state(), ("Available", None))
        sandbox.acd(f"agents/{robin}/logout", "POST", wanted=202)
        check("gone", state(), ("LoggedOut", None))
        sandbox.acd(f"agents/{robin}/state", "POST", state="Available")

        def who():
            return {one["agentId"] for one in
                    sandbox.all(f"skills/{skill}/agents", "agentSkillAssignments")}

        before = who()
        body = {"agents": [{"agentId": str(robin)}, {"agentId": "1"}]}
        result = sandbox.acd(f"skills/{skill}/agents", "DELETE", body)["resultSet"]
        check("one of two", (result["errorCount"], [one["success"] for one in
                                                    result["agentResults"]]), (1, [True, False]))
        check("lost", before - who(), {robin})
        logged_in = sandbox.acd(f"skills/{skill}/activity")["skillActivity"][0]["agentsLoggedIn"]
        check("and counts no more there", logged_in, 3)
        contact = sandbox.acd("scripts/start", "POST", skillId=skill,
                              scriptPath="Sandbox\\Inbound Call")["contactId"]
        got = sandbox.acd(f"contacts/{contact}")["contactId"]
        check("somebody else has it", got["agentId"] not in (0, robin), True)
        bulk = {"agentAndSkillDetails": [{"agentIds": [robin, 2], "skills": [
            {"skillIds": [skill], "proficiency": 1, "isActive": True}]}]}
        result = sandbox.acd("agents/skills", "POST", bulk, wanted=207)["resultSet"]
        check("partly", result["errorCount"], 1)
        check("has it again", who(), before)
        sandbox.acd(f"skills/{skill}/agents/{robin}", "DELETE")
        check("and not", before - who(), {robin})
        sandbox.clock(step_ms=24 * 3600 * 1000)
        check("tomorrow too", before - who(), {robin})
        sandbox.acd(f"skills/{skill}/agents", "POST", {"agents": "all"}, wanted=400)


def fetch(url):
    try:
        with urllib.request.urlopen(url) as reply:
            return reply.status, reply.headers["Content-Type"], reply.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers["Content-Type"], error.read()


def test_extraction():
    with Sandbox("--clock", time(15), "--speed", "0") as sandbox:
        jobs = "/data-extraction/v1/jobs"

        def post(wanted, **change):
            body = {"entityName": "recording-interaction-metadata", "version": "12",
                    "startDate": "2026-11-01", "endDate": "2026-11-02", **change}
            status, document = sandbox.ask(jobs, "POST", body, sandbox.token)
            check(f"status of {change}", status, wanted)
            sandbox.ask("/_sandbox/limits", "DELETE")
            return document

        for change in ({"entityName": "nix"}, {"version": 12}, {"version": "1"},
                       {"startDate": "2026-11-2"}, {"endDate": "2026-10-31"},
                       {"startDate": "2026-10-01"}):
            post(400, **change)
        job = post(202)
        check("running", sandbox.ask(f"{jobs}/{job}", token=sandbox.token)[1]["jobStatus"],
              {"id": job, "status": "RUNNING"})
        sandbox.clock(advance_ms=2500)
        done = sandbox.ask(f"{jobs}/{job}", token=sandbox.token)[1]["jobStatus"]
        check("done", done["status"], "SUCCEEDED")
        status, kind, data = fetch(done["result"]["url"])
        check("the file", (status, kind, data[:3]), (200, "text/csv; charset=utf-8",
                                                     b"\xef\xbb\xbf"))
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
        calls = {str(one["contactId"]): one for one in
                 sandbox.all("contacts/completed", "completedContacts", top=10000,
                             startDate=time(0, day=1), mediaTypeId=4) if one["agentId"]}
        check("every recorded call", {row["ACD Contact ID"] for row in rows}, set(calls))
        for row in rows[:200]:
            call = calls[row["ACD Contact ID"]]
            check("agent", row["Agent 1 ACD ID"], str(call["agentId"]))
            check("skill", row["Skill"], call["skillName"])
            check("ANI", row["ANI"], call["fromAddress"])
            check("duration", row["Duration (sec)"], str(call["agentSeconds"]))
        sandbox.clock(advance_ms=30000)
        check("dead after 30 seconds", fetch(done["result"]["url"])[0], 403)
        again = sandbox.ask(f"{jobs}/{job}", token=sandbox.token)[1]["jobStatus"]
        check("a fresh one", fetch(again["result"]["url"])[2], data)
        listed = sandbox.ask(jobs, token=sandbox.token)[1]["jobs"]
        check("listed", listed, [{"id": job, "status": "SUCCEEDED"}])


def test_recordings():
    with Sandbox("--clock", time(15), "--speed", "0") as sandbox:
        call = next(one for one in sandbox.all("contacts/completed", "completedContacts",
                                               startDate=time(0), mediaTypeId=4, top=10000)
                    if one["agentId"] and one["contactId"] == one["masterContactId"])

        def playback(wanted=200, **query):
            status, document = sandbox.ask("/media-playback/v1/contacts?" +
                                           urllib.parse.urlencode(query), token=sandbox.token)
            check(f"status of {query}", status, wanted)
            return document

        query = {"acd-call-id": call["contactId"], "media-type": "all"}
        got = playback(**query)
        first = got["interactions"][0]
        check("whose", got["acdcontactId"], str(call["contactId"]))
        check("agent", first["data"]["participantDataList"][0]["agentName"],
              f"{call['firstName']} {call['lastName']}")
        status, kind, sound = fetch(first["data"]["fileToPlayUrl"])
        check("sound", (status, kind, sound[:4]), (200, "audio/wav", b"RIFF"))
        with wave.open(io.BytesIO(sound)) as file:
            check("wave", (file.getframerate(), file.getnchannels(), file.getnframes()),
                  (8000, 1, 16000))
        segment = first["data"]["segmentsDataList"][0]["segmentId"]
        one = sandbox.ask(f"/media-playback/v1/segments/{segment}", token=sandbox.token)[1]
        check("by segment", one["Interactions"][0]["data"]["segmentsDataList"],
              first["data"]["segmentsDataList"])
        check("to download", fetch(playback(isDownload="true", **query)["redirectUrl"])[2], sound)
        lost = next(one for one in sandbox.all("contacts/completed", "completedContacts",
                                               startDate=time(0), mediaTypeId=3, top=10000))
        check("of a chat", list(playback(404, **{"acd-call-id": lost["contactId"]})),
              ["internalCode", "message"])
        made = sandbox.ask("/media-download/v1/segments", "POST", {"entityIds": [segment]},
                           sandbox.token)[1]
        sandbox.clock(advance_ms=3000)
        done = sandbox.ask(f"/media-download/v1/status/{made['requestId']}", token=sandbox.token)[1]
        with zipfile.ZipFile(io.BytesIO(fetch(done["downloadLocation"])[2])) as archive:
            check("a sound archive", archive.testzip(), None)
            check("its one file", archive.read(f"{segment}/{segment}.wav"), sound)
        sandbox.clock(advance_ms=3600 * 1000 + 1)
        check("dead after an hour", fetch(first["data"]["fileToPlayUrl"])[0], 403)


def test_analytics():
    with Sandbox("--clock", time(15), "--speed", "0") as sandbox:
        path = "/interaction-analytics-gateway/v2/segments"
        url = f"{path}/analyzed?" + urllib.parse.urlencode(
            {"beginningDate": time(9), "endingDate": time(12), "pageSize": 50})
        seen, total = {}, None
        while url:
            page = sandbox.ask(url, token=sandbox.token)[1]
            total = page["totalRecords"]
            seen.update((one["segmentId"], one) for one in page["interactions"])
            url = page["links"].get("next", "").replace(sandbox.url, "")
        check("all of them", len(seen), total)
        calls = {one["contactId"]: one for one in
                 sandbox.all("contacts/completed", "completedContacts", startDate=time(0),
                             mediaTypeId=4, top=10000)}
        for one in seen.values():
            call = calls[one["acdContactId"]]
            check("holds", (one["holdCount"], one["holdSeconds"]),
                  (call["holdCount"], call["holdSeconds"]))
            check("when", time(9) <= one["startTime"] < time(12), True)
        first = next(iter(seen))
        text = sandbox.ask(f"{path}/{first}/analyzed-transcript", token=sandbox.token)[1]
        agent = calls[seen[first]["acdContactId"]]["firstName"]
        check("who speaks", agent in text["transcriptBlocks"][0]["text"], True)
        check("two speak", {block["channelName"] for block in text["transcriptBlocks"]},
              {"AGENT", "CLIENT"})
        check("no such", sandbox.ask(f"{path}/nix/analyzed-transcript",
                                     token=sandbox.token)[0], 404)
        chat = next(one for one in sandbox.all("contacts/completed", "completedContacts", top=10000,
                                               startDate=time(0), mediaTypeId=3) if one["agentId"])
        said = sandbox.acd(f"contacts/{chat['contactId']}/chat-transcript")["messages"]
        check("said in a chat", (len(said), said[0]["Label"]), (8, chat["firstName"]))


def test_limits():
    with Sandbox("--clock", time(15), "--speed", "0") as sandbox:
        path = "/media-playback/v1/contacts?acd-call-id=1"
        for _ in range(150):
            check("within the limit", sandbox.ask(path, token=sandbox.token)[0], 404)
        request = urllib.request.Request(sandbox.url + path,
                                         headers={"Authorization": "Bearer " + sandbox.token})
        try:
            urllib.request.urlopen(request)
            check("the 151st", "answered", "refused")
        except urllib.error.HTTPError as error:
            check("the 151st", error.code, 429)
            check("when", 290 <= int(error.headers["Retry-After"]) <= 300, True)
        sandbox.clock(advance_ms=300 * 1000)
        check("later", sandbox.ask(path, token=sandbox.token)[0], 404)
        used = sandbox.ask("/_sandbox/limits")[1]
        check("counted", [one["used"][0] for one in used if one["paths"] == ["/media-playback/**"]], [1])


def test_cases():
    with Sandbox("--clock", time(10), "--speed", "0") as sandbox:
        cases, token = {}, ""
        while True:
            page = sandbox.ask("/dfo/3.0/contacts" + token, token=sandbox.token)[1]
            cases.update((one["id"], one) for one in page["data"])
            if "scrollToken" not in page:
                break
            token = "?scrollToken=" + urllib.parse.quote(page["scrollToken"])
        begun = [one for one in sandbox.all("contacts", "contacts", startDate=time(0), top=10000)
                 if one["mediaTypeId"] in (7, 8, 9) and one["contactId"] == one["masterContactId"]]
        check("there are some", len(begun) > 50, True)
        for one in begun:
            wanted = {"Active": "open", "Holding": "open", "PreQueue": "new", "In Queue": "new",
                      "Routing": "new"}.get(one["stateName"], "closed")
            check("the case of a contact", cases[str(one["contactId"])]["status"], wanted)
        number = next(str(one["contactId"]) for one in begun if one["isActive"])
        path = f"/dfo/3.0/contacts/{number}"
        sandbox.ask(path + "/status", "PUT", {"status": "escalated"}, sandbox.token)
        sandbox.clock(step_ms=4 * 3600 * 1000)
        check("what a call said stays", sandbox.ask(path, token=sandbox.token)[1]["status"],
              "escalated")
        sent = sandbox.ask(path + "/transcript", "POST",
                           {"recipients": [{"idOnExternalPlatform": "a@example.com"}]},
                           sandbox.token)[0]
        check("its transcript", (sent, sandbox.ask("/_sandbox/mailbox")[1][0]["case"]),
              (202, number))


def test_roles():
    with Sandbox("--scenario", "still", tenant=2) as sandbox:
        check("the role", sandbox.account["role"], "Viewer")
        sandbox.acd("skills")
        sandbox.acd("skills/activity/search", "POST", {"filter": {}})
        answer = sandbox.acd("agents/31007/state", "POST", wanted=403, state="Available")
        check("why", answer["error_description"], "The role Viewer lacks the permission Edit")
        sandbox.acd("skills/4354600/agents", "POST", {"agents": [{"agentId": 31007}]}, wanted=403)
        for path in ("/data-extraction/v1/jobs", "/access-key-management/v1/access-keys"):
            check(path, sandbox.ask(path, token=sandbox.token)[0], 403)
        status, answer = sandbox.ask("/dfo/3.0/contacts/682956606682323/status", "PUT",
                                     {"status": "closed"}, sandbox.token)
        check("digital", (status, list(answer)), (403, ["errors", "uid"]))
        check("nothing was done", sandbox.acd("agents/31007/states")["agentStates"][0]
              ["agentStateName"], "Available")


def test_clock():
    with Sandbox("--clock", time(9), "--speed", "0") as sandbox:
        check("held", sandbox.clock(step_ms=0)["world_time"], time(9)[:-1] + ".000Z")
        check("stepped", sandbox.clock(step_ms=90500)["world_time"][:22], "2026-11-02T09:01:30.50")
        check("jumped", sandbox.clock(world_time=time(10))["world_held"], True)
        seen = sandbox.acd("skills/activity", top=1)["lastPollTime"]
        check("and the calls know", seen, time(10))
        fast = sandbox.clock(speed=600)
        check("runs", (fast["speed"], fast["world_held"]), (600, False))
        check("paused", sandbox.clock(pause=True)["world_held"], True)
        check("goes on", sandbox.clock(pause=False)["speed"], 600)
        start = sandbox.clock(world_time=time(0), speed=100000)
        while True:
            end = sandbox.ask("/_sandbox/clock")[1]
            if end["world_time"] > time(24):
                break
            sandbox.acd("skills/activity", top=1)
        passed = [[datetime.datetime.fromisoformat(one[name][:-1]) for one in (start, end)]
                  for name in ("world_time", "protocol_time")]
        world, wall = ((b - a).total_seconds() for a, b in passed)
        check("a day at full speed has no drift", abs(world - wall * 100000) <= 2 * 100, True)
        now = sandbox.clock(pause=True)["world_time"][:19] + "Z"
        agree_now(sandbox, now)
        for wrong in ({}, {"speed": -1}, {"speed": "fast"}, {"world_time": "soon"}, {"pause": 1},
                      {"step_ms": 1.5}, {"sped": 1}, {"offset_ms": 1, "advance_ms": 1}):
            check(f"refused: {wrong}", sandbox.ask("/_sandbox/clock", "POST", wrong)[0], 400)
        check("and nothing was done", sandbox.ask("/_sandbox/clock")[1]["offset_ms"], 0)


HOURS = {
    "media": {"call": {"perDay": 600, "ivr": 5, "patience": 90, "handle": 200, "wrapUp": 20}},
    "skills": [{"name": "Support", "media": "call"}, {"name": "Sales 1", "media": "call"}],
    "teams": [{"name": "All", "agents": 9}],
    "hours": [{"name": "Office", "skills": ["Sup*"],
               "days": ["09:00-17:00", None, "09:00-17:00", "00:00-24:00", None, None, None]}],
    "dispositions": [{"name": "Resolved", "weight": 3}, {"name": "Sold"},
                     {"name": "Never", "weight": 0}]}


def test_hours_and_dispositions():
    """2026-11-02 is a Monday: a day that is open from nine to five, and one that is closed."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(HOURS, file)
        file.flush()
        with Sandbox("--scenario", file.name, "--clock", time(49), "--speed", "0") as sandbox:
            agree(sandbox, time(0), time(48))
            ended = sandbox.all("contacts/completed", "completedContacts", startDate=time(0),
                                endDate=time(48), top=10000)
            early, late = time(9), time(17)
            for one in ended:
                start = one["contactStartDate"]
                shut = one["skillName"] == "Support" and not early <= start < late
                at_the_edge = start < early <= start[:11] + "09:00:30Z" and start >= time(8.98)
                if shut and not at_the_edge:
                    check(f"{one} never waited", (one["agentId"], one["inQueueSeconds"],
                                                  one["abandoned"]), (0, 0, True))
            served = {one["skillName"]: 0 for one in ended}
            for one in ended:
                served[one["skillName"]] += one["agentId"] != 0
            check("the open hours were served", 100 < served["Support"] < 300, True)
            check("others are always open", 1000 < served["Sales 1"], True)
            hours = sandbox.acd("hours-of-operation")["hoursOfOperation"]
            check("the profile", [one["hoursOfOperationProfileName"] for one in hours], ["Office"])
            office = sandbox.acd(f"hours-of-operation/{hours[0]['hoursOfOperationProfileId']}")
            days = {one["day"]: (one["openTime"], one["closeTime"], one["isClosedAllDay"])
                    for one in office["days"]}
            check("Monday", days["Monday"], ("09:00:00", "17:00:00", False))
            check("Tuesday", days["Tuesday"], (None, None, True))
            check("Thursday", days["Thursday"], ("00:00:00", "23:59:59", False))
            check("its skill", [one["skillName"] for one in office["skills"]], ["Support"])
            names = {one["dispositionId"]: one["dispositionName"]
                     for one in sandbox.acd("dispositions")["dispositions"]}
            check("dispositions", sorted(names.values()), ["Never", "Resolved", "Sold"])
            counts = dict.fromkeys(names.values(), 0)
            for one in ended:
                if one["agentId"]:
                    counts[names[one["primaryDispositionId"]]] += 1
            share = counts["Resolved"] / (counts["Resolved"] + counts["Sold"])
            check(f"by weight: {counts}", (0.65 < share < 0.85, counts["Never"]), (True, 0))
        for member, value, text in (
                ("hours", [{"name": "A", "days": ["09:00-17:00"]}], "seven times are wanted"),
                ("hours", [{"name": "A", "days": [None] * 6 + ["17:00-09:00"]}], "seven times"),
                ("hours", [{"days": [None] * 7}], "is missing"),
                ("hours", [{"name": "A", "days": [None] * 7, "week": 1}], "no such member"),
                ("hours", {"name": "A"}, "a list is wanted"),
                ("dispositions", [{"weight": 1}], "is missing"),
                ("dispositions", [{"name": "A", "weight": -1}], "a number from 0")):
            with open(file.name, "w", encoding="utf-8") as wrong:
                json.dump({**HOURS, member: value}, wrong)
            done = subprocess.run([SANDBOX, "serve", "--scenario", file.name], capture_output=True,
                                  text=True, timeout=30)
            check(f"{value}: {done.stderr}", (done.returncode, text in done.stderr), (2, True))


def test_wrong_options():
    for options, text in ((("--scenario", "calm-dya"), "no such scenario"),
                          (("--scenario", "./none.json"), "cannot read the scenario"),
                          (("--clock", "noon"), "bad value"), (("--speed", "-1"), "bad value")):
        done = subprocess.run([SANDBOX, "serve", *options], capture_output=True, text=True,
                              timeout=30)
        check(f"{options} is refused", done.returncode in (1, 2), True)
        check(f"{options}: {done.stderr}", text in done.stderr, True)


def main():
    seed = random.randrange(10**9)
    print(f"dice {seed}")
    test_agreement(random.Random(seed))
    for test in (test_same_bytes, test_pages_of_history, test_states, test_order, test_windows,
                 test_performance, test_long_ranges, test_actions, test_extraction, test_recordings,
                 test_analytics, test_limits, test_cases, test_roles, test_clock,
                 test_hours_and_dispositions, test_wrong_options):
        test()
    print(f"{checks} checks")


main()
