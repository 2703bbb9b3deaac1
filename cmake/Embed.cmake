# Writes a C file with the text of each FILES in a table, to be found by its name without extension:
#   cmake -DOUT=FILE -DTABLE=NAME -DHEADER=FILE "-DFILES=a;b" -P Embed.cmake
set(arrays "")
set(rows "")
foreach(file IN LISTS FILES)
  get_filename_component(name "${file}" NAME_WE)
  string(MAKE_C_IDENTIFIER "${name}" id)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "((0x[0-9a-f][0-9a-f],)(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?(0x[0-9a-f][0-9a-f],)?)" "\\1\n" bytes "${bytes}")
  string(APPEND arrays "static const char ${id}[] = {\n${bytes}0};\n")
  string(APPEND rows "    {\"${name}\", ${id}},\n")
endforeach()
file(WRITE "${OUT}" "/* Written by cmake/Embed.cmake. */\n#include \"${HEADER}\"\n\n${arrays}\n"
  "const sbx_shipped ${TABLE}[] = {\n${rows}    {0, 0},\n};\n")
