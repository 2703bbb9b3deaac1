/*
 * A case for every rule of RFC 8259, by section, and whether the text is valid: what every reader
 * of ours is held to.
 */
#ifndef TESTS_SUPPORT_JSON_CASES_H
#define TESTS_SUPPORT_JSON_CASES_H

#include <stdbool.h>

#include "base/str.h"

static const struct {
    const char *rule;
    cx_str text;
    bool valid;
} json_cases[] = {
    /* section 2: a text is one value with blanks around it */
    {"2 any value may be a text", CX_LIT_INIT("1"), true},
    {"2 blanks around", CX_LIT_INIT(" \t\n\r1 \t\n\r"), true},
    {"2 nothing", CX_LIT_INIT(""), false},
    {"2 only blanks", CX_LIT_INIT(" "), false},
    {"2 two values", CX_LIT_INIT("1 2"), false},
    {"2 text after", CX_LIT_INIT("[]x"), false},
    {"2 other blanks: form feed", CX_LIT_INIT("\f1"), false},
    {"2 other blanks: vertical tab", CX_LIT_INIT("\v1"), false},
    {"2 other blanks: no-break space",
     CX_LIT_INIT("\xC2\xA0"
                 "1"),
     false},
    {"2 NUL", CX_LIT_INIT("1\0"), false},
    {"2 comment", CX_LIT_INIT("/**/1"), false},
    {"2 stray closer", CX_LIT_INIT("]"), false},
    {"2 stray comma", CX_LIT_INIT(","), false},
    {"2 stray colon", CX_LIT_INIT(":"), false},

    /* section 3: three words, lower case */
    {"3 true", CX_LIT_INIT("true"), true},
    {"3 false", CX_LIT_INIT("false"), true},
    {"3 null", CX_LIT_INIT("null"), true},
    {"3 True", CX_LIT_INIT("True"), false},
    {"3 NULL", CX_LIT_INIT("NULL"), false},
    {"3 cut short", CX_LIT_INIT("tru"), false},
    {"3 too long", CX_LIT_INIT("truee"), false},
    {"3 undefined", CX_LIT_INIT("undefined"), false},

    /* section 4: objects */
    {"4 empty", CX_LIT_INIT("{}"), true},
    {"4 blanks", CX_LIT_INIT("{ \"a\" : 1 , \"b\" : 2 }"), true},
    {"4 key must be a string", CX_LIT_INIT("{1:1}"), false},
    {"4 bare key", CX_LIT_INIT("{a:1}"), false},
    {"4 single quotes", CX_LIT_INIT("{'a':1}"), false},
    {"4 no colon", CX_LIT_INIT("{\"a\" 1}"), false},
    {"4 two colons", CX_LIT_INIT("{\"a\"::1}"), false},
    {"4 no value", CX_LIT_INIT("{\"a\":}"), false},
    {"4 only a key", CX_LIT_INIT("{\"a\"}"), false},
    {"4 trailing comma", CX_LIT_INIT("{\"a\":1,}"), false},
    {"4 leading comma", CX_LIT_INIT("{,\"a\":1}"), false},
    {"4 two commas", CX_LIT_INIT("{\"a\":1,,\"b\":2}"), false},
    {"4 no comma", CX_LIT_INIT("{\"a\":1 \"b\":2}"), false},
    {"4 not closed", CX_LIT_INIT("{\"a\":1"), false},
    {"4 wrong closer", CX_LIT_INIT("{\"a\":1]"), false},
    {"4 empty key", CX_LIT_INIT("{\"\":1}"), true},

    /* section 5: arrays */
    {"5 empty", CX_LIT_INIT("[]"), true},
    {"5 blanks", CX_LIT_INIT("[ 1 , [ ] , { } ]"), true},
    {"5 trailing comma", CX_LIT_INIT("[1,]"), false},
    {"5 leading comma", CX_LIT_INIT("[,1]"), false},
    {"5 two commas", CX_LIT_INIT("[1,,2]"), false},
    {"5 no comma", CX_LIT_INIT("[1 2]"), false},
    {"5 not closed", CX_LIT_INIT("[1"), false},
    {"5 wrong closer", CX_LIT_INIT("[1}"), false},
    {"5 key in an array", CX_LIT_INIT("[\"a\":1]"), false},

    /* section 6: numbers */
    {"6 zero", CX_LIT_INIT("0"), true},
    {"6 minus zero", CX_LIT_INIT("-0"), true},
    {"6 integer", CX_LIT_INIT("-1234567890"), true},
    {"6 fraction", CX_LIT_INIT("0.5"), true},
    {"6 exponent", CX_LIT_INIT("1e5"), true},
    {"6 signed exponent", CX_LIT_INIT("1E+5"), true},
    {"6 all of it", CX_LIT_INIT("-12.50e-05"), true},
    {"6 plus", CX_LIT_INIT("+1"), false},
    {"6 leading zero", CX_LIT_INIT("01"), false},
    {"6 minus leading zero", CX_LIT_INIT("-01"), false},
    {"6 minus alone", CX_LIT_INIT("-"), false},
    {"6 point first", CX_LIT_INIT(".5"), false},
    {"6 point last", CX_LIT_INIT("1."), false},
    {"6 point before e", CX_LIT_INIT("1.e5"), false},
    {"6 exponent without digits", CX_LIT_INIT("1e"), false},
    {"6 exponent sign without digits", CX_LIT_INIT("1e+"), false},
    {"6 hexadecimal", CX_LIT_INIT("0x1"), false},
    {"6 Infinity", CX_LIT_INIT("Infinity"), false},
    {"6 NaN", CX_LIT_INIT("NaN"), false},
    {"6 comma", CX_LIT_INIT("1,5"), false},
    {"6 blank inside", CX_LIT_INIT("1 .5"), false},

    /* section 7: strings */
    {"7 empty", CX_LIT_INIT("\"\""), true},
    {"7 all short escapes", CX_LIT_INIT("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""), true},
    {"7 \\u", CX_LIT_INIT("\"\\u00e4\\u00E4\""), true},
    {"7 surrogate pair", CX_LIT_INIT("\"\\uD834\\uDD1E\""), true},
    {"7 DEL is no control character", CX_LIT_INIT("\"\x7f\""), true},
    {"7 U+2028 needs no escape", CX_LIT_INIT("\"\xE2\x80\xA8\""), true},
    {"7 single quotes", CX_LIT_INIT("'a'"), false},
    {"7 not closed", CX_LIT_INIT("\"a"), false},
    {"7 ends in a backslash", CX_LIT_INIT("\"\\"), false},
    {"7 the closing quote is escaped", CX_LIT_INIT("\"\\\""), false},
    {"7 line break", CX_LIT_INIT("\"a\nb\""), false},
    {"7 tab", CX_LIT_INIT("\"\t\""), false},
    {"7 U+001F", CX_LIT_INIT("\"\x1f\""), false},
    {"7 NUL", CX_LIT_INIT("\"\0\""), false},
    {"7 unknown escape", CX_LIT_INIT("\"\\a\""), false},
    {"7 escaped NUL byte", CX_LIT_INIT("\"\\\0\""), false},
    {"7 \\u with three digits", CX_LIT_INIT("\"\\u123\""), false},
    {"7 \\u with a letter", CX_LIT_INIT("\"\\u12g4\""), false},
    {"7 \\U", CX_LIT_INIT("\"\\U0041\""), false},
    {"7 \\x", CX_LIT_INIT("\"\\x41\""), false},

    /* section 8: UTF-8, and strings of Unicode characters */
    {"8 byte order mark", CX_LIT_INIT("\xEF\xBB\xBF[]"), false},
    {"8 four bytes", CX_LIT_INIT("\"\xF0\x9F\x98\x80\""), true},
    {"8 lone continuation", CX_LIT_INIT("\"\x80\""), false},
    {"8 overlong", CX_LIT_INIT("\"\xC0\xAF\""), false},
    {"8 overlong in three bytes", CX_LIT_INIT("\"\xE0\x9F\xBF\""), false},
    {"8 overlong in four bytes", CX_LIT_INIT("\"\xF0\x8F\xBF\xBF\""), false},
    {"8 the first and last of each length",
     CX_LIT_INIT(
         "\"\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF\xF0\x90\x80\x80"
         "\xF4\x8F\xBF\xBF\""),
     true},
    {"8 second continuation", CX_LIT_INIT("\"\xE2\x82\xC0\""), false},
    {"8 third continuation", CX_LIT_INIT("\"\xF0\x9F\x98\x7F\""), false},
    {"8 surrogate as bytes", CX_LIT_INIT("\"\xED\xA0\x80\""), false},
    {"8 above U+10FFFF", CX_LIT_INIT("\"\xF4\x90\x80\x80\""), false},
    {"8 cut short", CX_LIT_INIT("\"\xE2\x80\""), false},
    {"8 Latin-1", CX_LIT_INIT("\"\xE4\""), false},
    {"8 lone high surrogate", CX_LIT_INIT("\"\\uD834\""), false},
    {"8 high surrogate and a letter", CX_LIT_INIT("\"\\uD834a\""), false},
    {"8 high surrogate and another escape", CX_LIT_INIT("\"\\uD834\\n\""), false},
    {"8 two high surrogates", CX_LIT_INIT("\"\\uD834\\uD834\""), false},
    {"8 lone low surrogate", CX_LIT_INIT("\"\\uDD1E\""), false},

    /* section 9: a parser may set limits; ours */
    {"9 ours: no NUL in a string", CX_LIT_INIT("\"\\u0000\""), false},
    {"9 ours: no NUL in a key", CX_LIT_INIT("{\"\\u0000\":1}"), false},
};

#endif
