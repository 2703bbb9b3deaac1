/*
 * A pipeline without a network: it answers with what it is given, and every request must go to
 * the one host that it is for.
 */
#ifndef FUZZ_WIRE_H
#define FUZZ_WIRE_H

#include "api/api.h"
#include "fuzz.h"

#define WIRE_HOST "https://api-au1.niceincontact.com"

/* Sets the answers: the pieces of `bodies` between separators (0x1e), each with these header lines
 * and HTTP 200; when they are used up, 204. */
void wire_answers(cx_str headers, cx_str bodies);

/* How many requests there were since wire_answers(). */
unsigned wire_requests(void);

/* For calls over this pipeline; made once. */
const cx_api *wire_api(void);

#endif
