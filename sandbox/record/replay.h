/*
 * Answers from a recording, under the lock of the sandbox. Logins are the sandbox's own, since
 * recorded tokens are masked; so is the issuer's discovery document. The tenant's is that of the
 * recording when it has it.
 */
#ifndef SBX_RECORD_REPLAY_H
#define SBX_RECORD_REPLAY_H

#include <stdbool.h>

struct sbx_call;

/* Whether calls to that path are answered from the recording alone, if there is one. */
bool sbx_replay_decides(const struct sbx_call *call);

/* Fills in the reply; an error in the shape of the family when the recording has none. */
void sbx_replay_answer(struct sbx_call *call);

/* Answers a discovery document if the recording has it; false: it has not. */
bool sbx_replay_discovery(struct sbx_call *call);

#endif
