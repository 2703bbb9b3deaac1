/*
 * Every ceiling in one place, so that a review finds them. Sizes are bytes.
 */
#ifndef CX_BASE_LIMITS_H
#define CX_BASE_LIMITS_H

#define CX_MAX_MESSAGE       (4UL * 1024)         /* one error message or log line */
#define CX_MAX_URL           (128UL * 1024)       /* one URL: 32 kB of values, percent-encoded */
#define CX_MAX_HEADER        (16UL * 1024)        /* one header line */
#define CX_MAX_HEADERS       (256UL * 1024)       /* all header lines of one answer */
#define CX_MAX_REQUEST_BODY  (64UL * 1024 * 1024) /* one request body */
#define CX_MAX_REPLY         (64UL * 1024 * 1024) /* one API answer that is held in memory */
#define CX_MAX_AUTH_REPLY    (256UL * 1024)       /* token and discovery answers */
#define CX_MAX_TOKEN         (64UL * 1024)        /* one token (a JWT) */
#define CX_MAX_SETTINGS_FILE (1024UL * 1024)      /* profile or dotenv file */
#define CX_MAX_SETTING       (64UL * 1024)        /* one value */
#define CX_MAX_STORE_ENTRY   (128UL * 1024)       /* one entry of the token store */
#define CX_MAX_HELPER_TEXT   (60UL * 1024)        /* to or from a credential helper: fits a pipe */
#define CX_MAX_PAGES         100000U              /* of one list */
#define CX_MAX_JSON_DEPTH    64U                  /* nested arrays and objects */
#define CX_MAX_JSON_TEXT     (64UL * 1024 * 1024) /* one document */
#define CX_MAX_RECORD        (16UL * 1024 * 1024) /* one record of a list that is read as it comes */
#define CX_MAX_MARK          (192UL * 1024)       /* a value beside the list: a URL, escaped */

#endif
