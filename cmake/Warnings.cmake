# One set of flags for every target: cxone_flags().
set(CXONE_WARNINGS
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wformat=2
    -Wmissing-prototypes -Wstrict-prototypes -Wold-style-definition -Wvla -Wundef -Wcast-qual
    -Wcast-align -Wwrite-strings -Wpointer-arith -Wswitch-enum -Wdouble-promotion
    -Wnull-dereference -Wimplicit-fallthrough)
if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
  list(APPEND CXONE_WARNINGS -Wduplicated-cond -Wduplicated-branches -Wlogical-op
       -Wjump-misses-init -Walloc-zero -Warith-conversion)
endif()

function(cxone_flags target)
  target_compile_options(${target} PRIVATE ${CXONE_WARNINGS})
  target_compile_definitions(${target} PRIVATE _GNU_SOURCE)
  if(CXONE_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(CXONE_FUZZ)
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link) # coverage for libFuzzer
  endif()
  if(CXONE_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${CXONE_SANITIZE}
                           -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(${target} PRIVATE -fsanitize=${CXONE_SANITIZE})
  elseif(CMAKE_BUILD_TYPE MATCHES "Rel")
    target_compile_options(${target} PRIVATE -D_FORTIFY_SOURCE=3 -fstack-protector-strong
                           -fstack-clash-protection -fcf-protection)
    target_link_options(${target} PRIVATE -Wl,-z,relro,-z,now,-z,noexecstack)
  endif()
  target_link_options(${target} PRIVATE -Wl,--as-needed)
endfunction()
