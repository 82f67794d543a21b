# Runs FUZZER for a bounded time on a copy of CORPUS inside of WORK, so that nothing is written into the source tree.
# What fails stays in WORK; otherwise nothing stays.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
file(REAL_PATH ${CORPUS} seeds) # it may be a link
file(COPY ${seeds}/ DESTINATION ${WORK}/corpus)
execute_process(COMMAND ${FUZZER} -max_total_time=20 -max_len=4096 -print_final_stats=1
  -artifact_prefix=${WORK}/ ${WORK}/corpus RESULT_VARIABLE result)
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${FUZZER} ended with ${result}; the input is in ${WORK}")
endif()
file(REMOVE_RECURSE ${WORK})
