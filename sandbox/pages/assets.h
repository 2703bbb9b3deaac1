/*
 * style.css and script.js of this folder, put into the program when it is built.
 */
#ifndef SBX_PAGES_ASSETS_H
#define SBX_PAGES_ASSETS_H

#include "sandbox/world/shipped.h"

extern const sbx_shipped sbx_page_assets[];

#endif
