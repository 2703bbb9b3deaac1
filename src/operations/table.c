/* Made by tools/gen/catalogue from catalogue/; do not edit. */
#include "operations/operations.h"

#include "base/banned.h"

#pragma GCC diagnostic ignored "-Woverlength-strings"
/* clang-format off */
const cx_operation cx_operation_rows[] = {
    {13, 37, 44, 103, 0, 0, 126, 148, 0, 0, 0, 0, 1, 0, 2, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/access-key.delete */
    {275, 296, 44, 300, 0, 0, 343, 148, 0, 5, 0, 0, 1, 0, 2, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/access-key.get */
    {362, 390, 44, 396, 0, 0, 436, 148, 0, 0, 0, 1, 2, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/access-key.status.set */
    {484, 509, 514, 559, 0, 0, 618, 148, 0, 9, 0, 3, 1, 9, 11, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/access-keys.create */
    {672, 296, 514, 695, 457, 0, 753, 148, 0, 11, 0, 4, 5, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/access-keys.list */
    {961, 296, 991, 1042, 818, 0, 1125, 148, 0, 15, 16, 9, 3, 14, 17, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/active-supervisors.list */
    {1206, 296, 1246, 1325, 1379, 0, 1381, 1418, 0, 17, 0, 12, 6, 14, 22, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/address-book.agents.assigned.list */
    {1500, 296, 1542, 1623, 1379, 0, 1681, 1418, 0, 18, 0, 12, 6, 14, 22, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/address-book.agents.unassigned.list */
    {1720, 37, 1746, 1809, 0, 0, 1834, 1418, 0, 0, 0, 18, 1, 29, 31, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/address-book.delete */
    {2068, 296, 2108, 2187, 1379, 0, 2232, 1418, 0, 23, 0, 19, 8, 14, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/address-book.dynamic-entries.list */
    {2298, 2340, 2108, 2344, 0, 0, 2420, 1418, 26, 29, 0, 27, 2, 29, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/address-book.dynamic-entries.update */
    {2453, 37, 2493, 2585, 0, 0, 2648, 1418, 0, 0, 0, 29, 2, 29, 41, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/address-book.dynamic-entry.delete */
    {2770, 509, 2805, 2879, 0, 0, 2952, 1418, 33, 36, 0, 31, 2, 29, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/address-book.entities.assign */
    {2976, 509, 3007, 3078, 0, 0, 3119, 1418, 39, 42, 0, 18, 1, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/address-book.entries.add */
    {3157, 296, 3007, 3189, 1379, 0, 3235, 1418, 0, 46, 0, 33, 7, 14, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/address-book.entries.list */
    {3264, 2340, 3007, 3298, 0, 0, 3342, 1418, 49, 42, 0, 18, 1, 29, 54, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/address-book.entries.update */
    {3367, 37, 3399, 3491, 0, 0, 3536, 1418, 0, 0, 0, 40, 2, 29, 58, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/address-book.entry.delete */
    {3586, 509, 3613, 3660, 0, 0, 3708, 1418, 0, 52, 0, 42, 2, 61, 64, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/address-books.create */
    {3844, 296, 3613, 3869, 3728, 0, 3915, 1418, 0, 63, 0, 44, 0, 14, 68, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/address-books.list */
    {4113, 296, 4149, 4214, 3946, 0, 4288, 148, 0, 66, 0, 44, 1, 14, 22, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent-message.recipients.list */
    {4411, 509, 4455, 4543, 0, 0, 4600, 148, 0, 69, 0, 45, 3, 72, 75, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent-pattern.phone-numbers.transform */
    {4697, 296, 4723, 4771, 4646, 0, 4810, 148, 0, 72, 0, 44, 0, 14, 77, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent-patterns.list */
    {4888, 296, 4919, 4983, 3728, 0, 5056, 1418, 0, 81, 16, 48, 5, 14, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.address-books.list */
    {5413, 296, 5449, 5519, 0, 0, 5606, 148, 0, 87, 0, 53, 2, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.agent-configuration.get */
    {5739, 296, 5770, 5835, 0, 0, 5890, 5919, 0, 90, 0, 53, 2, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.agent-settings.get */
    {6028, 2340, 6058, 6121, 0, 0, 6187, 148, 0, 0, 0, 55, 4, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/agent.custom-event.send */
    {7754, 296, 7770, 7820, 3747, 7862, 7868, 148, 0, 95, 16, 59, 2, 14, 83, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.get */
    {7930, 296, 7954, 8011, 7900, 0, 8054, 148, 0, 98, 0, 59, 2, 14, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.groups.list */
    {8162, 296, 8190, 8251, 8078, 0, 8313, 148, 0, 101, 0, 61, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.indicators.list */
    {8332, 509, 8351, 8408, 0, 0, 8457, 148, 0, 0, 16, 61, 1, 29, 31, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.logout */
    {8557, 296, 8583, 8642, 8469, 0, 8690, 148, 0, 104, 0, 61, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.messages.list */
    {8744, 296, 8773, 8828, 8707, 0, 8863, 5919, 0, 107, 0, 62, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.permissions.list */
    {8944, 296, 8975, 9039, 8884, 0, 9098, 148, 0, 112, 0, 63, 5, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agent.quick-replies.list */
    {9291, 296, 9327, 9396, 9225, 0, 9463, 9489, 0, 117, 0, 68, 8, 0, 95, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_START_ROW, CX_RATE_NONE, true, false, true}, /* admin/agent.routing-attributes.list */
    {9634, 2340, 9327, 9672, 0, 0, 9728, 9489, 118, 119, 0, 76, 1, 0, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.routing-attributes.update */
    {9836, 296, 9873, 9943, 9757, 9987, 9993, 10017, 0, 122, 16, 62, 1, 0, 99, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.scheduled-callbacks.list */
    {10228, 296, 10255, 10316, 1379, 0, 10382, 148, 0, 128, 0, 77, 7, 14, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agent.skill-data.get */
    {10443, 509, 10466, 10523, 0, 0, 10551, 148, 131, 135, 16, 61, 1, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/agent.skills.add */
    {10928, 296, 10466, 10952, 10627, 0, 11018, 148, 0, 138, 16, 84, 11, 0, 103, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agent.skills.list */
    {11037, 37, 10466, 11063, 0, 0, 11096, 148, 141, 135, 16, 61, 1, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.skills.remove */
    {11127, 296, 11162, 11230, 3785, 0, 11276, 148, 0, 145, 16, 95, 9, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agent.skills.unassigned.list */
    {11304, 2340, 10466, 11330, 0, 0, 11407, 148, 148, 135, 16, 61, 1, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.skills.update */
    {11471, 509, 11493, 11549, 0, 0, 11616, 148, 0, 0, 16, 104, 3, 0, 103, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.state.set */
    {12018, 2340, 7770, 12037, 0, 7862, 12056, 148, 151, 152, 16, 61, 1, 0, 114, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agent.update */
    {12247, 296, 12272, 12319, 12097, 0, 12359, 148, 0, 155, 0, 107, 1, 0, 119, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agents-states.list */
    {12481, 509, 12501, 12541, 0, 7862, 12569, 148, 158, 161, 16, 44, 0, 72, 124, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/agents.create */
    {13292, 296, 13319, 13368, 3747, 0, 13449, 148, 0, 164, 0, 108, 1, 14, 130, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agents.extended.list */
    {13629, 296, 13654, 13701, 13498, 0, 13768, 148, 0, 167, 0, 109, 4, 14, 135, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agents.issues.list */
    {13898, 296, 12501, 13916, 3747, 7862, 13955, 148, 0, 170, 16, 113, 8, 14, 124, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agents.list */
    {13966, 37, 13994, 14055, 0, 0, 14086, 148, 0, 0, 0, 121, 1, 0, 31, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agents.message.delete */
    {14210, 509, 14239, 14288, 0, 0, 14355, 148, 174, 177, 0, 44, 0, 72, 80, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/agents.messages.create */
    {14369, 296, 14401, 14455, 8884, 0, 14501, 148, 0, 180, 0, 122, 2, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agents.quick-replies.list */
    {14514, 37, 14554, 14634, 0, 0, 14680, 9489, 181, 119, 0, 124, 1, 0, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/agents.routing-attribute.unassign */
    {14876, 509, 14896, 14943, 0, 0, 15005, 148, 182, 187, 0, 44, 0, 141, 146, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/agents.search */
    {15024, 296, 15053, 15104, 15170, 0, 15194, 148, 0, 128, 0, 125, 2, 14, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_LINKS, CX_RATE_NONE, true, false, true}, /* admin/agents.skill-data.list */
    {18437, 296, 18471, 18527, 15227, 0, 18596, 148, 0, 192, 0, 127, 4, 14, 135, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agents.skills-download.list */
    {18658, 509, 18685, 18732, 0, 0, 18804, 148, 198, 202, 0, 44, 0, 151, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/agents.skills.assign */
    {18850, 296, 18685, 18875, 10627, 0, 18918, 148, 0, 205, 0, 131, 11, 14, 155, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/agents.skills.list */
    {18936, 2340, 12501, 18956, 0, 7862, 18988, 148, 208, 211, 16, 44, 0, 61, 114, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/agents.update */
    {19056, 296, 19080, 19135, 19028, 0, 19203, 5919, 0, 214, 0, 142, 1, 14, 160, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/api-releases.list */
    {19260, 296, 19284, 19328, 19248, 0, 19385, 5919, 0, 217, 0, 143, 2, 14, 164, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/api-versions.list */
    {19547, 296, 19574, 19625, 0, 0, 19674, 5919, 0, 219, 0, 145, 2, 14, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/branding-profile.get */
    {20833, 296, 20857, 20904, 19719, 0, 20952, 5919, 0, 228, 0, 147, 2, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/business-unit.get */
    {21024, 296, 21065, 21128, 20969, 0, 21203, 5919, 0, 231, 0, 44, 0, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/business-unit.outbound-routes.list */
    {21237, 296, 21273, 21331, 0, 0, 21388, 5919, 0, 0, 0, 44, 0, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/business-unit.time-zones.list */
    {21433, 2340, 21273, 21471, 0, 0, 21527, 5919, 232, 0, 0, 44, 0, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/business-unit.time-zones.update */
    {21556, 296, 21590, 21660, 3728, 0, 21735, 1418, 0, 235, 0, 149, 3, 14, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/campaign.address-books.list */
    {21883, 296, 21917, 21987, 21804, 0, 22054, 22085, 0, 238, 0, 152, 8, 0, 169, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/campaign.audit-history.list */
    {22170, 296, 22189, 22245, 0, 9987, 22267, 22085, 0, 239, 16, 160, 1, 0, 173, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/campaign.get */
    {22320, 509, 22346, 22409, 0, 9987, 22455, 22085, 241, 242, 16, 161, 1, 61, 173, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/campaign.skills.add */
    {22480, 296, 22346, 22507, 3785, 9987, 22545, 22085, 0, 245, 16, 162, 6, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/campaign.skills.list */
    {22569, 37, 22346, 22598, 0, 9987, 22627, 22085, 0, 242, 16, 161, 1, 61, 173, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/campaign.skills.remove */
    {22654, 296, 22692, 22766, 3785, 9987, 22814, 22085, 0, 245, 16, 168, 6, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/campaign.skills.unassigned.list */
    {22849, 390, 22875, 22938, 0, 9987, 22975, 22085, 0, 0, 16, 174, 2, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/campaign.status.set */
    {23001, 2340, 22189, 23023, 0, 9987, 23043, 22085, 246, 0, 16, 160, 1, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/campaign.update */
    {23060, 509, 23083, 23126, 0, 0, 23146, 22085, 246, 247, 0, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/campaigns.create */
    {23177, 296, 23083, 23198, 3810, 9987, 23240, 22085, 0, 250, 16, 176, 7, 0, 169, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/campaigns.list */
    {23254, 37, 23296, 23376, 0, 0, 23413, 23438, 0, 0, 16, 44, 1, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/communications.agent-message.delete */
    {23608, 296, 23296, 23647, 1379, 0, 4288, 23438, 0, 257, 16, 183, 7, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/communications.agent-message.get */
    {23782, 509, 23825, 23888, 0, 0, 23968, 23438, 259, 260, 16, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/communications.agent-messages.create */
    {24050, 37, 23825, 24093, 0, 0, 24148, 23438, 261, 262, 16, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/communications.agent-messages.delete */
    {24200, 296, 23825, 24241, 24185, 0, 24291, 23438, 0, 265, 16, 190, 5, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/communications.agent-messages.list */
    {24410, 296, 24446, 24523, 24325, 0, 24569, 24589, 0, 268, 0, 195, 1, 0, 183, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact-state-description.get */
    {24668, 296, 24706, 24766, 24325, 0, 24834, 24589, 0, 268, 0, 44, 0, 0, 183, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact-state-descriptions.list */
    {24900, 296, 24934, 25004, 8469, 0, 25074, 24589, 0, 271, 0, 196, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact.chat-transcript.get */
    {25140, 296, 25170, 25236, 0, 0, 25292, 24589, 0, 272, 0, 196, 1, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact.disposition.get */
    {25390, 509, 25420, 25490, 0, 0, 25525, 24589, 274, 0, 0, 196, 1, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/contact.disposition.set */
    {25700, 296, 25735, 25806, 25577, 0, 25876, 24589, 0, 279, 0, 197, 2, 14, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact.email-transcript.get */
    {25892, 509, 25910, 25968, 0, 0, 26003, 24589, 0, 0, 0, 196, 1, 29, 189, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact.end */
    {26162, 296, 26187, 26247, 26015, 0, 26315, 24589, 0, 282, 0, 199, 2, 14, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact.files.list */
    {26388, 296, 26433, 26514, 0, 0, 26568, 24589, 0, 286, 0, 196, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact.historical-chat-transcript.get */
    {26596, 509, 26618, 26680, 0, 0, 26744, 24589, 287, 0, 0, 196, 1, 29, 196, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/contact.monitor */
    {26764, 509, 26785, 26846, 0, 0, 26879, 24589, 0, 0, 16, 196, 1, 29, 189, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/contact.record */
    {26894, 296, 26938, 27018, 0, 0, 27071, 24589, 0, 0, 0, 201, 2, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contact.sms-historical-transcript.get */
    {27135, 509, 27158, 27217, 0, 0, 27244, 24589, 290, 295, 0, 196, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/contact.tags.add */
    {27266, 296, 27301, 27367, 0, 0, 27427, 24589, 0, 0, 0, 203, 3, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/contacts.sms-historical.list */
    {27496, 296, 27517, 27560, 27464, 0, 27598, 5919, 0, 298, 0, 44, 0, 14, 77, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/countries.list */
    {27628, 296, 27654, 27716, 27611, 0, 27760, 5919, 0, 302, 0, 206, 1, 14, 41, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/country.states.list */
    {27814, 296, 27853, 27914, 27780, 0, 27963, 5919, 0, 305, 0, 44, 0, 0, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/data-definitions.data-types.list */
    {28014, 296, 28051, 28127, 27979, 0, 28197, 22085, 0, 308, 0, 207, 8, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/disposition.audit-history.list */
    {28419, 296, 28441, 28503, 0, 0, 28552, 22085, 0, 309, 0, 215, 2, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/disposition.get */
    {28598, 296, 28628, 28697, 3785, 9987, 28749, 22085, 0, 312, 16, 217, 6, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/disposition.skills.list */
    {28776, 390, 28805, 28874, 0, 0, 28914, 22085, 0, 0, 0, 223, 2, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/disposition.status.set */
    {28946, 2340, 28441, 28971, 0, 0, 28994, 22085, 313, 0, 0, 225, 1, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/disposition.update */
    {29283, 296, 29323, 29385, 29033, 0, 29440, 22085, 0, 316, 0, 226, 8, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/dispositions.classifications.list */
    {29498, 509, 29524, 29570, 0, 0, 29604, 22085, 319, 322, 0, 44, 0, 72, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/dispositions.create */
    {29672, 296, 29524, 29696, 29466, 0, 29741, 22085, 0, 325, 326, 234, 8, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/dispositions.list */
    {29758, 296, 29789, 29842, 3785, 0, 29911, 22085, 0, 329, 0, 242, 7, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/dispositions.skills.list */
    {29935, 509, 29974, 30058, 0, 0, 30113, 30144, 0, 0, 0, 249, 2, 0, 77, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/dnc-group.contributing-skill.add */
    {30220, 37, 29974, 30262, 0, 0, 30324, 30144, 0, 0, 0, 249, 2, 0, 31, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/dnc-group.contributing-skill.remove */
    {30376, 296, 30417, 30491, 30357, 0, 30554, 30144, 0, 330, 0, 251, 3, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/dnc-group.contributing-skills.list */
    {30657, 296, 30677, 30731, 30580, 0, 30754, 30144, 0, 334, 0, 254, 2, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/dnc-group.get */
    {30827, 509, 30855, 30917, 0, 0, 30952, 30144, 337, 341, 0, 256, 1, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/dnc-group.records.add */
    {31008, 296, 30855, 31037, 31085, 0, 31112, 30144, 0, 345, 0, 257, 5, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/dnc-group.records.list */
    {31129, 37, 30855, 31160, 0, 0, 31232, 30144, 348, 349, 0, 256, 1, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/dnc-group.records.remove */
    {31254, 509, 31289, 31369, 0, 0, 31424, 30144, 0, 0, 0, 249, 2, 0, 77, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/dnc-group.scrubbed-skill.add */
    {31452, 37, 31289, 31490, 0, 0, 31554, 30144, 0, 0, 0, 249, 2, 0, 31, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/dnc-group.scrubbed-skill.remove */
    {31599, 296, 31636, 31706, 31584, 0, 31774, 30144, 0, 350, 0, 251, 3, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/dnc-group.scrubbed-skills.list */
    {31801, 2340, 30677, 31824, 0, 0, 31880, 30144, 0, 353, 0, 262, 4, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/dnc-group.update */
    {31896, 509, 31920, 31964, 0, 0, 31985, 30144, 354, 333, 0, 44, 0, 14, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/dnc-groups.create */
    {32013, 296, 31920, 32035, 30580, 0, 32078, 30144, 0, 356, 0, 266, 2, 14, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/dnc-groups.list */
    {32111, 509, 32135, 32186, 0, 0, 32240, 30144, 0, 359, 0, 268, 1, 14, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/dnc-groups.search */
    {32290, 296, 32306, 32344, 32273, 0, 32395, 30144, 0, 362, 0, 269, 5, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/dnis.list */
    {32556, 509, 32590, 32644, 0, 9987, 32719, 148, 364, 366, 16, 44, 0, 0, 205, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/enhanced-customer-card.send */
    {32802, 296, 32848, 32916, 0, 0, 32976, 5919, 0, 372, 0, 44, 0, 0, 75, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/feedback-categories-and-priorities.list */
    {33000, 37, 33018, 33057, 0, 0, 33109, 5919, 373, 0, 0, 44, 0, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/file.delete */
    {33125, 296, 33018, 33140, 0, 0, 33209, 5919, 0, 375, 0, 274, 1, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/file.get */
    {33249, 2340, 33018, 33265, 0, 0, 33324, 5919, 0, 0, 0, 275, 3, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/file.move */
    {33333, 509, 33018, 33351, 0, 0, 33428, 5919, 376, 0, 0, 44, 0, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/file.upload */
    {33483, 296, 33509, 33557, 26015, 0, 33635, 5919, 0, 379, 0, 278, 1, 0, 210, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/files.external.list */
    {33652, 2340, 33509, 33688, 0, 0, 33750, 5919, 0, 0, 0, 279, 2, 0, 210, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/files.external.processing.set */
    {33767, 509, 33509, 33795, 0, 0, 33859, 5919, 0, 0, 0, 281, 4, 0, 213, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/files.external.upload */
    {33888, 296, 33915, 33956, 0, 0, 34017, 5919, 0, 0, 0, 285, 1, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/folder.contents.list */
    {34030, 37, 33915, 34050, 0, 0, 34102, 5919, 0, 0, 0, 285, 1, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/folder.delete */
    {34115, 509, 34138, 34195, 0, 0, 34219, 34225, 382, 382, 0, 286, 1, 72, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/group.agents.add */
    {34302, 296, 34138, 34326, 3747, 0, 34387, 34225, 0, 385, 0, 287, 7, 14, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/group.agents.list */
    {34401, 37, 34138, 34427, 0, 0, 34456, 34225, 382, 388, 0, 286, 1, 72, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/group.agents.remove */
    {34481, 296, 34497, 34547, 34474, 0, 34608, 34225, 0, 391, 0, 294, 2, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/group.get */
    {34627, 2340, 34497, 34646, 0, 0, 34702, 34225, 0, 0, 0, 296, 4, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/group.update */
    {34734, 509, 34754, 34794, 0, 0, 34832, 34225, 395, 398, 0, 44, 0, 72, 218, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/groups.create */
    {34843, 296, 34754, 34861, 34474, 0, 34889, 34225, 0, 399, 0, 300, 6, 14, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/groups.list */
    {34919, 509, 34947, 34995, 0, 0, 35020, 5919, 0, 400, 0, 306, 1, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/hiring-sources.create */
    {35048, 296, 34947, 35074, 35040, 0, 35121, 5919, 0, 403, 0, 44, 0, 14, 77, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/hiring-sources.list */
    {35298, 509, 35330, 35382, 0, 0, 35456, 5919, 410, 411, 0, 44, 0, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/hours-of-operation.create */
    {35506, 37, 35538, 35618, 0, 0, 35657, 5919, 0, 0, 0, 307, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/hours-of-operation.delete */
    {35728, 296, 35538, 35757, 0, 0, 35824, 5919, 0, 416, 0, 307, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/hours-of-operation.get */
    {35867, 296, 35908, 35971, 15622, 0, 36031, 5919, 0, 419, 0, 308, 4, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/hours-of-operation.identities.list */
    {36078, 296, 35330, 36108, 15622, 0, 36147, 5919, 0, 422, 0, 312, 6, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/hours-of-operation.list */
    {36181, 2340, 36220, 36307, 0, 9987, 36377, 5919, 423, 0, 16, 307, 1, 61, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/hours-of-operation.skills.update */
    {36410, 2340, 35538, 36442, 0, 0, 36481, 5919, 424, 0, 0, 318, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/hours-of-operation.update */
    {36534, 509, 36559, 36624, 0, 0, 36694, 24589, 0, 0, 0, 319, 10, 29, 31, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/interaction.signal */
    {37184, 296, 37220, 37288, 36824, 0, 37349, 30144, 0, 428, 0, 329, 7, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/lists.call-list.attempts.list */
    {37407, 37, 37436, 37495, 0, 0, 37536, 30144, 0, 0, 0, 336, 3, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/lists.call-list.delete */
    {38675, 296, 37436, 38701, 1379, 0, 38772, 30144, 0, 438, 0, 339, 8, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/lists.call-list.get */
    {38851, 37, 38890, 38969, 0, 0, 39036, 30144, 441, 444, 0, 347, 1, 0, 46, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/lists.call-list.prospects.remove */
    {39130, 509, 39159, 39225, 0, 0, 39304, 30144, 445, 446, 16, 348, 1, 29, 218, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/lists.call-list.upload */
    {39685, 509, 39715, 39765, 0, 0, 39835, 30144, 449, 450, 0, 349, 23, 0, 221, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/lists.call-lists.create */
    {39858, 37, 39892, 39955, 0, 0, 40014, 30144, 0, 0, 0, 372, 1, 0, 2, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/lists.call-lists.job.cancel */
    {40084, 296, 39892, 40115, 40025, 0, 40163, 30144, 0, 453, 0, 373, 2, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/lists.call-lists.job.get */
    {40178, 296, 40211, 40266, 40025, 0, 40329, 30144, 0, 454, 0, 375, 6, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/lists.call-lists.jobs.list */
    {40356, 296, 39715, 40384, 16109, 0, 40427, 30144, 0, 460, 0, 122, 2, 14, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/lists.call-lists.list */
    {40479, 296, 40500, 40543, 40456, 0, 40614, 5919, 0, 465, 0, 381, 1, 14, 77, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/locations.list */
    {40673, 296, 40694, 40753, 40631, 0, 40795, 5919, 0, 470, 0, 382, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/media-type.get */
    {40812, 296, 40835, 40880, 40631, 0, 40923, 5919, 0, 470, 0, 44, 0, 0, 183, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/media-types.list */
    {41051, 296, 41078, 41142, 0, 0, 41172, 5919, 0, 472, 0, 383, 1, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/message-template.get */
    {41188, 2340, 41078, 41218, 0, 0, 41246, 5919, 0, 0, 0, 384, 12, 0, 2, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/message-template.update */
    {41269, 509, 41300, 41351, 0, 0, 41379, 5919, 0, 474, 0, 396, 11, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/message-templates.create */
    {41419, 296, 41300, 41448, 41402, 0, 41477, 5919, 0, 476, 0, 407, 1, 14, 11, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/message-templates.list */
    {41494, 296, 41517, 41562, 8707, 0, 41606, 5919, 0, 107, 0, 44, 0, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/permissions.list */
    {41681, 2340, 41713, 41778, 0, 0, 41848, 24589, 479, 0, 0, 408, 1, 0, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/persistent-contact.update */
    {41925, 296, 41948, 41993, 41875, 0, 42048, 5919, 0, 482, 0, 44, 0, 14, 225, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/phone-codes.list */
    {42087, 296, 42112, 42159, 42213, 0, 42242, 5919, 0, 486, 0, 409, 3, 14, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/phone-numbers.list */
    {42376, 296, 42403, 42473, 42277, 0, 42503, 5919, 0, 489, 0, 412, 1, 0, 183, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/point-of-contact.get */
    {42596, 2340, 42403, 42626, 0, 0, 42654, 5919, 490, 491, 0, 412, 1, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/point-of-contact.update */
    {42694, 509, 42725, 42776, 0, 0, 42830, 5919, 492, 491, 0, 44, 0, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/points-of-contact.create */
    {42855, 296, 42725, 42884, 42277, 0, 42934, 5919, 0, 489, 0, 413, 3, 0, 183, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/points-of-contact.list */
    {42984, 296, 43020, 43100, 9225, 0, 43170, 9489, 0, 496, 0, 416, 8, 0, 95, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_START_ROW, CX_RATE_NONE, true, false, true}, /* admin/routing-attribute.agents.list */
    {43202, 296, 43230, 43303, 0, 0, 43334, 9489, 0, 497, 0, 124, 1, 0, 95, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/routing-attribute.get */
    {43375, 2340, 43230, 43406, 0, 0, 43464, 9489, 498, 0, 0, 124, 1, 0, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/routing-attribute.update */
    {43490, 296, 43520, 43572, 9225, 0, 43623, 9489, 0, 500, 0, 424, 6, 0, 95, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_START_ROW, CX_RATE_NONE, true, false, true}, /* admin/routing-attributes.list */
    {43644, 37, 43676, 43742, 0, 0, 43798, 10017, 0, 0, 0, 430, 1, 0, 31, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scheduled-callback.delete */
    {43853, 2340, 43676, 43885, 0, 9987, 43956, 10017, 0, 502, 16, 431, 8, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scheduled-callback.update */
    {43980, 509, 44013, 44066, 0, 9987, 44135, 10017, 0, 503, 16, 439, 7, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/scheduled-callbacks.create */
    {44249, 296, 44275, 44323, 44166, 0, 44381, 5919, 0, 506, 0, 446, 5, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/script-folders.list */
    {44418, 296, 44459, 44542, 21804, 0, 44616, 44654, 0, 509, 0, 451, 8, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/script-schedule.audit-history.list */
    {44981, 296, 45007, 45076, 0, 0, 45143, 44654, 0, 511, 0, 459, 1, 0, 41, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/script-schedule.get */
    {45183, 296, 45211, 45261, 45167, 0, 45328, 44654, 0, 514, 0, 460, 6, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/script-schedules.list */
    {45349, 296, 45385, 45443, 35711, 0, 45484, 44654, 0, 517, 0, 466, 5, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/script-schedules.scripts.list */
    {45513, 296, 45548, 45605, 3785, 0, 45654, 44654, 0, 520, 0, 466, 5, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/script-schedules.skills.list */
    {45705, 296, 45722, 45774, 0, 0, 45821, 5919, 0, 521, 0, 471, 1, 0, 227, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/script.get */
    {46104, 296, 46130, 46171, 0, 0, 46233, 5919, 0, 532, 0, 472, 3, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.content.get */
    {46244, 37, 46130, 46265, 0, 0, 46295, 5919, 0, 0, 0, 475, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.delete */
    {46322, 37, 46348, 46395, 0, 0, 46449, 5919, 0, 0, 0, 476, 1, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.file.delete */
    {46490, 296, 46348, 46513, 0, 0, 46580, 5919, 0, 0, 0, 477, 2, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.file.get */
    {46611, 509, 46348, 46635, 0, 0, 46685, 5919, 533, 0, 0, 44, 0, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/scripts.file.save */
    {46705, 2340, 46348, 46731, 0, 0, 46804, 5919, 0, 0, 0, 44, 0, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.file.update */
    {46870, 296, 46897, 46951, 0, 0, 47028, 5919, 0, 0, 0, 479, 3, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.files.search */
    {47074, 296, 47101, 47156, 47054, 0, 47236, 5919, 0, 536, 0, 475, 1, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.history.list */
    {47321, 509, 47340, 47386, 0, 0, 47441, 5919, 0, 537, 0, 475, 1, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/scripts.kick */
    {47497, 2340, 46130, 47520, 0, 0, 47559, 5919, 0, 538, 0, 482, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/scripts.lock.set */
    {47589, 509, 46130, 47608, 0, 0, 47646, 5919, 546, 549, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/scripts.save */
    {47758, 296, 47779, 47827, 47732, 0, 47898, 5919, 0, 554, 0, 484, 13, 0, 232, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/scripts.search */
    {47927, 509, 47947, 47994, 0, 0, 48060, 5919, 0, 555, 16, 497, 5, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/scripts.start */
    {48162, 296, 48189, 48252, 0, 0, 48317, 5919, 0, 557, 0, 502, 1, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/security-profile.get */
    {48533, 296, 48562, 48613, 48393, 0, 48669, 5919, 0, 564, 565, 503, 8, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/security-profiles.list */
    {48700, 296, 48722, 48767, 0, 0, 48807, 5919, 0, 566, 0, 44, 0, 0, 75, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/server-time.get */
    {48821, 296, 48852, 48916, 3728, 0, 48988, 1418, 0, 568, 0, 511, 5, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/skill.address-books.list */
    {49008, 37, 49033, 49100, 0, 0, 49129, 22085, 0, 0, 0, 516, 2, 0, 31, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.agent.remove */
    {49156, 509, 49179, 49236, 0, 0, 49263, 22085, 571, 575, 0, 518, 1, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/skill.agents.add */
    {49311, 296, 49179, 49335, 10627, 0, 49370, 22085, 0, 578, 0, 519, 7, 14, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/skill.agents.list */
    {49389, 37, 49179, 49415, 0, 0, 49441, 22085, 0, 582, 0, 518, 1, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.agents.remove */
    {49469, 296, 49504, 49572, 3747, 0, 49617, 22085, 0, 586, 0, 526, 6, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/skill.agents.unassigned.list */
    {49652, 2340, 49179, 49678, 0, 0, 49749, 22085, 571, 575, 0, 518, 1, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.agents.update */
    {49963, 296, 49989, 50049, 0, 0, 49772, 22085, 0, 588, 16, 532, 3, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.call-data.get */
    {50241, 296, 50271, 50334, 29466, 0, 50375, 22085, 0, 591, 0, 535, 3, 14, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/skill.dispositions.list */
    {50391, 296, 50432, 50506, 29466, 0, 50557, 22085, 0, 594, 0, 526, 6, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/skill.dispositions.unassigned.list */
    {51520, 296, 51536, 51586, 0, 0, 51605, 22085, 0, 598, 0, 538, 2, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.get */
    {51765, 2340, 51812, 51890, 0, 0, 51958, 22085, 606, 0, 0, 518, 1, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.cadence-settings.update */
    {52026, 296, 52068, 52144, 0, 0, 52206, 22085, 0, 607, 0, 538, 2, 0, 210, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.cpa-management.get */
    {52433, 2340, 52068, 52478, 0, 0, 52540, 22085, 613, 0, 0, 518, 1, 0, 173, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.parameters.cpa-management.update */
    {52580, 296, 52628, 52710, 0, 0, 52777, 22085, 0, 0, 0, 538, 2, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.delivery-preferences.get */
    {53130, 2340, 52628, 53181, 0, 0, 53248, 22085, 616, 0, 0, 518, 1, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.parameters.delivery-preferences.update */
    {53558, 296, 53602, 53680, 0, 0, 53731, 22085, 0, 617, 0, 538, 2, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.general-settings.get */
    {53789, 2340, 53602, 53836, 0, 0, 53887, 22085, 619, 0, 0, 518, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.parameters.general-settings.update */
    {54481, 296, 54508, 54569, 0, 0, 54643, 22085, 0, 645, 0, 538, 2, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.get */
    {54686, 2340, 54732, 54809, 0, 0, 54890, 22085, 648, 0, 0, 518, 1, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.list-management.update */
    {54931, 296, 54973, 55049, 0, 0, 55088, 22085, 0, 0, 0, 538, 2, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.retry-settings.get */
    {55128, 2340, 54973, 55173, 0, 0, 55212, 22085, 649, 0, 0, 518, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.parameters.retry-settings.update */
    {55591, 296, 55636, 55715, 0, 0, 55767, 22085, 0, 650, 0, 518, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.schedule-settings.get */
    {55810, 2340, 55636, 55858, 0, 0, 55898, 22085, 651, 0, 0, 518, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.parameters.schedule-settings.update */
    {55941, 296, 55980, 56052, 0, 0, 56113, 22085, 0, 0, 0, 518, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.time-zones.list */
    {56149, 2340, 55980, 56190, 0, 0, 56253, 22085, 654, 0, 0, 518, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.time-zones.update */
    {56289, 296, 56328, 56401, 0, 0, 56437, 22085, 0, 0, 0, 538, 2, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.parameters.xs-settings.get */
    {56474, 2340, 56328, 56516, 0, 0, 56591, 22085, 656, 0, 0, 518, 1, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.parameters.xs-settings.update */
    {56628, 296, 56665, 56735, 9757, 0, 56778, 10017, 0, 659, 16, 518, 1, 0, 31, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.scheduled-callbacks.list */
    {56802, 509, 56820, 56876, 0, 0, 56953, 22085, 0, 0, 0, 518, 1, 29, 238, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/skill.start */
    {56988, 509, 57005, 57060, 0, 0, 57140, 22085, 0, 0, 0, 540, 2, 29, 108, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.stop */
    {57168, 509, 57189, 57244, 0, 0, 57269, 22085, 290, 660, 0, 518, 1, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/skill.tags.add */
    {57292, 296, 57189, 57314, 27113, 0, 57347, 22085, 0, 664, 0, 535, 3, 14, 5, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/skill.tags.list */
    {57360, 37, 57189, 57384, 0, 0, 57408, 22085, 0, 667, 0, 518, 1, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.tags.remove */
    {57519, 296, 57550, 57615, 0, 0, 57694, 22085, 0, 668, 0, 518, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skill.thank-you-page.get */
    {57817, 2340, 51536, 57836, 0, 0, 57853, 22085, 672, 673, 0, 518, 1, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/skill.update */
    {57911, 296, 57936, 57983, 10627, 0, 58028, 22085, 0, 676, 0, 542, 3, 72, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skills.agents.list */
    {58101, 509, 58128, 58182, 58059, 0, 58245, 148, 677, 682, 0, 44, 0, 151, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, true, true}, /* admin/skills.agents.search */
    {58271, 296, 58299, 58349, 0, 0, 58410, 22085, 0, 588, 0, 545, 2, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skills.call-data.list */
    {58438, 509, 58458, 58498, 0, 0, 58526, 22085, 685, 688, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/skills.create */
    {58538, 296, 58458, 58556, 3785, 0, 58595, 22085, 0, 0, 0, 547, 9, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/skills.list */
    {58606, 296, 58635, 58686, 3785, 0, 58759, 22085, 0, 690, 0, 556, 1, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/skills.parameters.list */
    {58798, 296, 58839, 58922, 21804, 0, 58996, 59034, 0, 691, 0, 557, 8, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/station-profile.audit-history.list */
    {59120, 37, 59149, 59218, 0, 0, 59245, 59034, 0, 0, 0, 565, 1, 0, 243, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/station-profile.delete */
    {59343, 296, 59149, 59369, 0, 0, 59423, 59034, 0, 693, 0, 565, 1, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/station-profile.get */
    {59447, 2340, 59149, 59476, 0, 0, 59527, 59034, 694, 0, 0, 565, 1, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/station-profile.update */
    {59551, 509, 59581, 59631, 0, 0, 59684, 59034, 694, 695, 0, 44, 0, 0, 124, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/station-profiles.create */
    {59722, 296, 59581, 59750, 59706, 0, 59799, 59034, 0, 698, 0, 190, 5, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/station-profiles.list */
    {59820, 296, 59853, 59921, 21804, 0, 59987, 60014, 0, 699, 0, 566, 8, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/station.audit-history.list */
    {60134, 296, 60152, 60206, 0, 0, 60270, 60014, 0, 700, 0, 574, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/station.get */
    {60326, 296, 60359, 60427, 60288, 0, 60488, 60014, 0, 703, 0, 575, 6, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/station.login-history.list */
    {60515, 390, 60540, 60601, 0, 0, 60637, 60014, 704, 0, 0, 574, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/station.status.set */
    {60678, 2340, 60152, 60699, 0, 0, 60718, 60014, 705, 706, 0, 574, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/station.update */
    {60733, 509, 60755, 60797, 0, 0, 60867, 60014, 705, 707, 0, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/stations.create */
    {60922, 296, 60755, 60942, 23558, 0, 60983, 60014, 0, 710, 0, 581, 6, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/stations.list */
    {61016, 37, 61048, 61122, 0, 0, 61152, 5919, 0, 0, 0, 587, 1, 0, 2, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/suppressed-contact.delete */
    {61221, 296, 61048, 61250, 61195, 0, 61298, 5919, 0, 713, 0, 587, 1, 0, 2, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/suppressed-contact.get */
    {61346, 2340, 61048, 61378, 0, 0, 61408, 5919, 715, 0, 0, 587, 1, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/suppressed-contact.update */
    {61434, 509, 61467, 61519, 0, 0, 61576, 5919, 715, 0, 0, 44, 0, 0, 11, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/suppressed-contacts.create */
    {61619, 296, 61467, 61650, 61600, 0, 61681, 5919, 0, 717, 0, 44, 0, 0, 225, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/suppressed-contacts.list */
    {61704, 296, 61718, 61764, 27113, 0, 61781, 5919, 0, 720, 0, 588, 1, 0, 247, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/tag.get */
    {61799, 2340, 61718, 61816, 0, 0, 61831, 5919, 0, 0, 0, 589, 4, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/tag.update */
    {61842, 509, 61860, 61898, 0, 0, 61913, 5919, 0, 288, 0, 593, 2, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/tags.create */
    {61924, 296, 61860, 61940, 27113, 0, 61977, 5919, 0, 720, 0, 595, 2, 14, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/tags.list */
    {61989, 296, 62019, 62081, 3728, 0, 62152, 1418, 0, 235, 0, 597, 3, 14, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/team.address-books.list */
    {62169, 509, 62191, 62246, 0, 7862, 62272, 148, 723, 727, 0, 600, 1, 72, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/team.agents.add */
    {62523, 296, 62191, 62546, 3763, 7862, 62576, 148, 0, 732, 16, 601, 8, 14, 249, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/team.agents.list */
    {62611, 37, 62191, 62636, 0, 7862, 62695, 148, 723, 735, 0, 609, 2, 0, 5, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/team.agents.remove */
    {63271, 296, 63286, 63334, 3763, 7862, 63352, 148, 0, 742, 16, 611, 2, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/team.get */
    {63383, 509, 63416, 63482, 0, 7862, 63519, 148, 745, 749, 16, 613, 1, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/team.unavailable-codes.add */
    {63569, 296, 63416, 63603, 63552, 7862, 63648, 148, 0, 752, 16, 614, 2, 14, 83, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/team.unavailable-codes.list */
    {63679, 37, 63416, 63715, 0, 7862, 63757, 148, 755, 758, 16, 600, 1, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/team.unavailable-codes.remove */
    {63796, 2340, 63416, 63832, 0, 7862, 63876, 148, 761, 0, 16, 616, 2, 0, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/team.unavailable-codes.update */
    {63907, 2340, 63286, 63925, 0, 7862, 63978, 148, 763, 0, 16, 600, 1, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/team.update */
    {64021, 296, 64045, 64091, 3763, 7862, 64130, 148, 0, 768, 0, 618, 2, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/teams.agents.list */
    {64142, 509, 64161, 64200, 0, 7862, 64227, 148, 771, 774, 777, 44, 0, 72, 155, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/teams.create */
    {64273, 296, 64161, 64290, 3763, 7862, 64328, 148, 0, 783, 16, 620, 7, 14, 83, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/teams.list */
    {64346, 296, 64367, 64410, 20524, 0, 64469, 5919, 0, 786, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/timezones.list */
    {64497, 296, 64539, 64624, 21804, 0, 64700, 64739, 0, 691, 0, 627, 8, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/unavailable-code.audit-history.list */
    {64861, 296, 64888, 64959, 0, 0, 65031, 64739, 0, 788, 0, 635, 1, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/unavailable-code.get */
    {65056, 390, 65090, 65168, 0, 0, 65214, 64739, 0, 0, 0, 636, 2, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/unavailable-code.status.set */
    {65278, 509, 65311, 65388, 0, 0, 65451, 64739, 791, 794, 0, 638, 2, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/unavailable-code.teams.add */
    {65488, 296, 65311, 65522, 3763, 0, 65579, 64739, 0, 797, 0, 640, 6, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/unavailable-code.teams.list */
    {65636, 37, 65311, 65672, 0, 0, 65734, 64739, 791, 798, 0, 646, 2, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/unavailable-code.teams.remove */
    {65768, 296, 65813, 65901, 3763, 0, 65962, 64739, 0, 797, 0, 640, 6, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/unavailable-code.teams.unassigned.list */
    {66004, 2340, 65311, 66040, 0, 0, 66088, 64739, 801, 491, 0, 648, 2, 0, 51, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/unavailable-code.teams.update */
    {66119, 2340, 64888, 66149, 0, 0, 66178, 64739, 802, 0, 0, 635, 1, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* admin/unavailable-code.update */
    {66203, 509, 66234, 66285, 0, 0, 66314, 5919, 803, 247, 0, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* admin/unavailable-codes.create */
    {66337, 296, 66234, 66366, 63552, 0, 66416, 5919, 0, 806, 326, 650, 6, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/unavailable-codes.list */
    {66453, 2340, 66482, 66555, 0, 0, 66590, 66613, 0, 0, 0, 656, 1, 0, 255, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/workflow-data.activate */
    {66758, 296, 66793, 66858, 0, 0, 66931, 66613, 0, 809, 0, 657, 1, 0, 260, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/workflow-data.by-status.list */
    {66950, 509, 66977, 67024, 0, 0, 67057, 66613, 812, 0, 0, 44, 0, 0, 264, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* admin/workflow-data.create */
    {67078, 2340, 67109, 67184, 0, 0, 67221, 66613, 0, 0, 0, 656, 1, 0, 255, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/workflow-data.deactivate */
    {67261, 296, 67285, 67349, 0, 0, 67398, 66613, 0, 814, 0, 658, 1, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/workflow-data.get */
    {67456, 296, 67492, 67550, 67419, 0, 67601, 66613, 0, 817, 0, 659, 5, 0, 270, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/workflow-data.identities.list */
    {67630, 296, 66977, 67655, 48393, 0, 67719, 66613, 0, 821, 0, 659, 5, 0, 270, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* admin/workflow-data.list */
    {67737, 2340, 66977, 67764, 0, 0, 67815, 66613, 812, 0, 0, 44, 0, 0, 274, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* admin/workflow-data.update */
    {67860, 509, 67892, 67964, 0, 0, 68041, 68057, 0, 0, 0, 664, 4, 29, 54, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.add-contact */
    {68130, 509, 68167, 68244, 0, 0, 68284, 68299, 0, 0, 0, 668, 1, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.agent-phone.dial */
    {68374, 509, 68410, 68486, 0, 0, 68514, 68299, 0, 0, 16, 668, 1, 29, 238, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.agent-phone.end */
    {68535, 509, 68572, 68649, 0, 0, 68674, 68299, 0, 0, 0, 668, 1, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.agent-phone.mute */
    {68689, 509, 68728, 68807, 0, 0, 68841, 68299, 0, 0, 0, 668, 1, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.agent-phone.unmute */
    {68856, 509, 68882, 68948, 0, 0, 69012, 69025, 0, 0, 16, 668, 1, 29, 238, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.barge */
    {69100, 509, 69136, 69229, 0, 0, 69286, 69318, 822, 0, 0, 669, 2, 29, 58, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.callback.cancel */
    {69401, 509, 69435, 69526, 0, 0, 69581, 69318, 0, 0, 0, 669, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.callback.dial */
    {69609, 509, 69649, 69746, 0, 0, 69826, 69318, 0, 0, 0, 671, 3, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.callback.reschedule */
    {69845, 509, 69871, 69937, 0, 0, 70012, 69025, 0, 0, 16, 668, 1, 29, 238, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.coach */
    {70041, 509, 70075, 70149, 0, 0, 70197, 70214, 823, 0, 16, 668, 1, 29, 103, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* agent/agent-session.consult-agent */
    {70305, 509, 70342, 70419, 0, 0, 70499, 68057, 824, 0, 0, 668, 1, 29, 58, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.continue-reskill */
    {70559, 37, 70586, 70646, 0, 0, 70721, 68057, 0, 0, 0, 674, 4, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.delete */
    {70732, 509, 70763, 70834, 0, 0, 70891, 70214, 823, 0, 16, 668, 1, 29, 103, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* agent/agent-session.dial-agent */
    {70916, 509, 70947, 71018, 0, 0, 71074, 70214, 825, 0, 16, 668, 1, 29, 108, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* agent/agent-session.dial-phone */
    {71084, 509, 71115, 71186, 0, 0, 71215, 70214, 826, 0, 16, 668, 1, 29, 103, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* agent/agent-session.dial-skill */
    {71225, 509, 71258, 71331, 0, 0, 71410, 71422, 0, 0, 0, 678, 2, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.dialer-login */
    {71498, 509, 71532, 71606, 0, 0, 71640, 71422, 0, 0, 0, 668, 1, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.dialer-logout */
    {71653, 509, 71692, 71784, 0, 0, 71827, 71873, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.accept */
    {71950, 509, 71997, 72097, 0, 0, 72144, 70214, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.accept-consult */
    {72165, 509, 72206, 72300, 0, 0, 72341, 68057, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.activate */
    {72389, 509, 72435, 72534, 0, 0, 72585, 71873, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.activate-chat */
    {72633, 509, 72678, 72776, 0, 0, 72843, 70214, 0, 0, 0, 682, 3, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.amd-override */
    {72855, 509, 72904, 73001, 0, 0, 73061, 68057, 0, 0, 0, 685, 4, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.custom-data.send */
    {73231, 509, 73279, 73376, 0, 0, 73449, 68057, 828, 0, 0, 680, 2, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* agent/agent-session.interaction.disposition.set */
    {73526, 509, 73575, 73677, 0, 0, 73751, 73807, 0, 0, 0, 689, 16, 0, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email-draft.save */
    {73878, 509, 73924, 74023, 0, 0, 74075, 73807, 0, 0, 0, 705, 12, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email.forward */
    {74150, 509, 74193, 74289, 0, 0, 74364, 73807, 0, 0, 0, 717, 16, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email.park */
    {74374, 509, 74420, 74519, 0, 0, 74568, 73807, 0, 0, 0, 680, 2, 0, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email.preview */
    {74581, 509, 74625, 74722, 0, 0, 74757, 73807, 0, 0, 0, 733, 11, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email.reply */
    {74768, 509, 74814, 74913, 0, 0, 74953, 73807, 0, 0, 0, 680, 2, 0, 280, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email.restore */
    {74966, 509, 75009, 75105, 0, 0, 75135, 73807, 0, 0, 0, 733, 11, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email.send */
    {75157, 509, 75202, 75300, 0, 0, 75349, 73807, 0, 0, 0, 744, 3, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.email.unpark */
    {75361, 509, 75397, 75486, 0, 0, 75545, 71873, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.end */
    {75588, 509, 75625, 75715, 0, 0, 75752, 70214, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.hold */
    {75761, 509, 75815, 75917, 0, 0, 75958, 70214, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.independent-call.dial */
    {76022, 509, 76083, 76193, 0, 0, 76251, 70214, 0, 0, 0, 747, 3, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.independent-call.outcome.set */
    {76293, 509, 76330, 76420, 0, 0, 76487, 70214, 0, 0, 0, 750, 3, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.mask */
    {76506, 509, 76554, 76655, 0, 0, 76699, 76714, 0, 0, 0, 680, 2, 29, 58, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.pause-voicemail */
    {76789, 509, 76836, 76936, 0, 0, 76990, 76714, 2, 0, 0, 680, 2, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.play-voicemail */
    {77004, 509, 77043, 77135, 0, 0, 77173, 70214, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.record */
    {77185, 509, 77224, 77316, 0, 0, 77359, 71873, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.reject */
    {77405, 509, 77444, 77536, 0, 0, 77575, 70214, 0, 0, 0, 680, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.resume */
    {77606, 509, 77653, 77753, 0, 0, 77811, 71873, 0, 0, 0, 753, 4, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.send-chat-text */
    {77865, 509, 77904, 77996, 0, 0, 78060, 71422, 0, 0, 0, 680, 2, 29, 280, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.snooze */
    {78079, 509, 78134, 78242, 0, 0, 78277, 71873, 0, 0, 0, 757, 3, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.transfer-chat-to-agent */
    {78353, 509, 78408, 78516, 0, 0, 78574, 71873, 0, 0, 0, 760, 3, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.transfer-chat-to-skill */
    {78636, 509, 78692, 78801, 0, 0, 78872, 73807, 830, 0, 0, 680, 2, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* agent/agent-session.interaction.transfer-email-to-agent */
    {78949, 509, 79005, 79114, 0, 0, 79179, 73807, 831, 0, 0, 680, 2, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* agent/agent-session.interaction.transfer-email-to-skill */
    {79242, 509, 79302, 79415, 0, 0, 79455, 76714, 0, 0, 16, 757, 3, 29, 108, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.transfer-voicemail-to-agent */
    {79478, 509, 79538, 79651, 0, 0, 79714, 76714, 0, 0, 16, 760, 3, 29, 108, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.transfer-voicemail-to-skill */
    {79760, 509, 79804, 79896, 0, 0, 79952, 71873, 0, 0, 0, 763, 4, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interaction.typing.send */
    {79964, 509, 80003, 80095, 0, 0, 80143, 70214, 0, 0, 0, 750, 3, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.interaction.unmask */
    {80169, 509, 80211, 80293, 0, 0, 80346, 71873, 0, 0, 0, 668, 1, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interactions.add-chat */
    {80361, 509, 80404, 80487, 0, 0, 80541, 73807, 0, 0, 0, 668, 1, 29, 283, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interactions.add-email */
    {80550, 509, 80592, 80674, 0, 0, 80750, 71873, 0, 0, 0, 767, 2, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interactions.add-text */
    {80795, 509, 80845, 80935, 0, 0, 80980, 70214, 0, 0, 0, 668, 1, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interactions.conference-calls */
    {80995, 509, 81050, 81138, 0, 0, 81203, 73807, 0, 0, 0, 769, 4, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interactions.outbound-email.create */
    {81217, 509, 81270, 81356, 0, 0, 81423, 68057, 0, 0, 0, 773, 4, 29, 108, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interactions.outbound-sms.create */
    {81472, 509, 81520, 81608, 0, 0, 81679, 70214, 0, 0, 0, 668, 1, 29, 95, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.interactions.transfer-calls */
    {81692, 509, 81720, 81788, 0, 0, 81852, 69025, 0, 0, 16, 777, 2, 29, 108, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.monitor */
    {81979, 296, 82014, 82089, 81875, 0, 82169, 68057, 0, 834, 0, 779, 2, 0, 46, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.next-event.get */
    {82224, 509, 82254, 82324, 0, 0, 82378, 70214, 0, 0, 0, 781, 4, 29, 54, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.send-dtmf */
    {82398, 509, 82428, 82494, 0, 0, 82573, 68057, 0, 0, 0, 785, 3, 29, 46, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* agent/agent-session.state.set */
    {82618, 509, 82654, 82730, 0, 0, 82802, 68057, 0, 0, 0, 788, 5, 29, 54, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.submit-feedback */
    {82815, 509, 82845, 82915, 0, 0, 82964, 69025, 0, 0, 16, 668, 1, 29, 238, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-session.take-over */
    {83058, 509, 83086, 83134, 0, 0, 83207, 68057, 0, 835, 16, 793, 5, 29, 119, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-sessions.create */
    {83220, 509, 83246, 83299, 0, 0, 83363, 68057, 0, 835, 16, 798, 1, 29, 119, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* agent/agent-sessions.join */
    {83375, 509, 83404, 83440, 0, 0, 0, 0, 836, 0, 0, 44, 0, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* auth/access-key-token.create */
    {83516, 509, 83546, 83567, 0, 0, 0, 0, 837, 0, 0, 44, 0, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* auth/access-key-token.refresh */
    {83669, 2340, 83695, 83760, 0, 0, 83814, 83828, 0, 839, 0, 799, 3, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/agent.password.reset */
    {83970, 2340, 83998, 84054, 0, 0, 84119, 83828, 0, 840, 0, 802, 2, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/agents.password.change */
    {84361, 37, 84385, 84415, 0, 0, 84480, 84498, 0, 844, 0, 804, 1, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/application.delete */
    {84599, 509, 84624, 84662, 0, 0, 84730, 84498, 0, 0, 565, 804, 1, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/application.disable */
    {84749, 509, 84773, 84810, 0, 0, 84844, 84498, 0, 0, 565, 804, 1, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/application.enable */
    {84862, 296, 84385, 84883, 0, 0, 84919, 84498, 0, 844, 0, 804, 1, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/application.get */
    {84935, 390, 84385, 84958, 0, 0, 85011, 84498, 844, 844, 0, 804, 1, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/application.patch */
    {85035, 509, 85060, 85074, 0, 0, 85127, 84498, 847, 848, 0, 44, 0, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/applications.create */
    {85158, 296, 85060, 85181, 85145, 0, 85216, 84498, 0, 850, 0, 44, 0, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/applications.list */
    {85252, 296, 85275, 85307, 85381, 0, 85383, 85412, 0, 852, 0, 44, 0, 0, 287, 100, CX_HOST_ISSUER, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/associations.list */
    {85721, 296, 85746, 85762, 0, 0, 85834, 85412, 0, 1, 1, 805, 18, 294, 167, 100, CX_HOST_ISSUER, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/authorization.start */
    {85862, 509, 85746, 85888, 0, 0, 85967, 85412, 862, 1, 1, 44, 0, 294, 167, 100, CX_HOST_ISSUER, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/authorization.submit */
    {85981, 296, 86006, 86021, 0, 0, 86092, 86105, 0, 501, 0, 44, 0, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/ga-landing-page.get */
    {86243, 296, 86258, 86269, 86214, 0, 86328, 85412, 0, 866, 0, 44, 0, 0, 204, 100, CX_HOST_ISSUER, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/jwks.list */
    {86343, 296, 86371, 86381, 0, 0, 86458, 86105, 0, 0, 0, 823, 1, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/login-callback.receive */
    {86495, 296, 86513, 86536, 0, 0, 86597, 85412, 0, 1, 0, 824, 4, 294, 204, 100, CX_HOST_ISSUER, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/logout.start */
    {86631, 509, 86513, 86650, 0, 0, 86733, 85412, 867, 1, 0, 44, 0, 294, 204, 100, CX_HOST_ISSUER, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* auth/logout.submit */
    {86761, 509, 86789, 86823, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* auth/regional-token.refresh */
    {87519, 509, 87537, 87549, 0, 0, 87617, 85412, 879, 880, 882, 44, 0, 0, 167, 100, CX_HOST_ISSUER, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* auth/token.create */
    {87653, 509, 87680, 87695, 0, 0, 87770, 85412, 0, 883, 0, 44, 0, 0, 75, 100, CX_HOST_ISSUER, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/user-info-by-post.get */
    {87790, 296, 87680, 87809, 0, 0, 87876, 85412, 0, 883, 0, 44, 0, 0, 75, 100, CX_HOST_ISSUER, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/user-info.get */
    {87994, 296, 88034, 88067, 0, 0, 88137, 85412, 0, 884, 0, 828, 1, 0, 247, 100, CX_HOST_ISSUER, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/well-known.cxone-configuration.get */
    {88574, 296, 88615, 88649, 0, 0, 88696, 85412, 0, 898, 0, 44, 0, 0, 204, 100, CX_HOST_ISSUER, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* auth/well-known.openid-configuration.get */
    {88761, 2340, 88798, 88878, 0, 0, 88941, 88999, 899, 0, 902, 829, 2, 297, 299, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* business-data/contact.segment.update */
    {89096, 2340, 89125, 89185, 0, 0, 89232, 88999, 899, 0, 902, 408, 1, 297, 299, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* business-data/contact.update */
    {89333, 296, 89357, 89390, 0, 0, 89448, 89461, 0, 906, 0, 831, 1, 0, 41, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DATA_EXTRACTION, true, false, true}, /* data-extraction/job.get */
    {89575, 509, 89603, 89628, 0, 0, 89706, 89461, 907, 1, 0, 44, 0, 29, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DATA_EXTRACTION, false, true, true}, /* data-extraction/jobs.create */
    {89723, 296, 89603, 89749, 89718, 0, 89801, 89461, 0, 910, 0, 44, 0, 0, 68, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DATA_EXTRACTION, true, false, true}, /* data-extraction/jobs.list */
    {90185, 509, 90213, 90240, 0, 0, 90326, 90349, 920, 922, 923, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* data-policy/policies.create */
    {90566, 509, 90611, 90662, 90461, 0, 90740, 90349, 926, 929, 923, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_LAST_KEY_BODY, CX_RATE_NONE, true, true, true}, /* data-policy/policies.policy-instances.search */
    {90884, 509, 90912, 90946, 90461, 0, 91000, 90349, 934, 938, 923, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, true, true}, /* data-policy/policies.search */
    {91012, 296, 91035, 91073, 0, 0, 91116, 90349, 0, 936, 923, 832, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* data-policy/policy.get */
    {91150, 296, 91205, 91296, 0, 0, 91371, 90349, 0, 939, 923, 833, 2, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* data-policy/policy.policy-instance.evidence-report.get */
    {91719, 296, 91758, 91832, 0, 0, 91911, 90349, 0, 942, 923, 833, 2, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* data-policy/policy.policy-instance.get */
    {91929, 296, 91970, 92025, 90461, 0, 92072, 90349, 0, 944, 923, 832, 1, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* data-policy/policy.policy-instances.list */
    {92112, 509, 92149, 92180, 0, 0, 92235, 92262, 945, 946, 0, 44, 0, 0, 167, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/attachments.temporary.upload */
    {92377, 37, 92400, 92430, 0, 0, 92457, 92471, 0, 0, 949, 835, 1, 297, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/channel.delete */
    {92660, 296, 92709, 92767, 6023, 0, 92840, 92471, 0, 960, 949, 835, 1, 0, 51, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_LINKS, CX_RATE_NONE, true, false, true}, /* digital/channel.external-platform-templates.list */
    {93846, 509, 93883, 93921, 0, 0, 93997, 94016, 990, 1004, 949, 835, 1, 9, 283, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_DIGITAL_INBOUND, false, true, true}, /* digital/channel.inbound-message.send */
    {94148, 2340, 94183, 94259, 0, 0, 94331, 94016, 1006, 0, 949, 836, 2, 0, 46, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/channel.message.status.set */
    {96649, 509, 96678, 96717, 0, 0, 96800, 94016, 1017, 1033, 949, 835, 1, 9, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_DIGITAL_INBOUND, false, true, true}, /* digital/channel.messages.add */
    {96833, 509, 96871, 96910, 0, 0, 96966, 94016, 1035, 1033, 949, 835, 1, 9, 306, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_DIGITAL_OUTBOUND, false, true, true}, /* digital/channel.outbound-message.send */
    {97009, 509, 97051, 97133, 0, 0, 97211, 97228, 1037, 0, 949, 838, 2, 297, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/channel.thread.sender-action.send */
    {97338, 2340, 97368, 97435, 0, 0, 97504, 97228, 1038, 0, 949, 838, 2, 297, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/channel.thread.update */
    {97557, 509, 97581, 97599, 0, 0, 97662, 92471, 1039, 0, 949, 44, 0, 311, 167, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/channels.create */
    {97729, 296, 97581, 97751, 85381, 0, 97779, 92471, 0, 1043, 949, 840, 8, 0, 167, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_PAGE, CX_RATE_NONE, true, false, true}, /* digital/channels.list */
    {97905, 296, 97949, 97989, 85381, 0, 98049, 98082, 0, 1051, 949, 44, 0, 0, 75, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/consumer-contact-custom-fields.list */
    {98179, 509, 98203, 98245, 0, 0, 98300, 98338, 1052, 0, 949, 848, 1, 297, 51, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, true, true}, /* digital/contact.abandon */
    {98445, 2340, 98481, 98553, 0, 0, 98621, 98338, 0, 0, 949, 849, 2, 0, 51, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, true}, /* digital/contact.agent-contact.close */
    {98680, 37, 98716, 98788, 0, 0, 98843, 98338, 0, 0, 949, 851, 2, 297, 46, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, true}, /* digital/contact.custom-field.delete */
    {98873, 2340, 98910, 98958, 0, 0, 99001, 98338, 979, 0, 949, 848, 1, 0, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, true, true}, /* digital/contact.custom-fields.update */
    {99029, 296, 99067, 99119, 0, 0, 99186, 98338, 0, 1053, 949, 848, 1, 0, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_READ, true, false, true}, /* digital/contact.detail.pagination.get */
    {99213, 296, 99233, 99267, 0, 0, 99285, 98338, 0, 1003, 949, 848, 1, 0, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_READ, true, false, true}, /* digital/contact.get */
    {99296, 37, 99336, 99387, 0, 0, 99448, 98338, 0, 0, 949, 848, 1, 0, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, true}, /* digital/contact.inbox-assignment.remove */
    {99512, 2340, 99336, 99549, 0, 0, 99583, 98338, 1057, 0, 949, 848, 1, 0, 51, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, true, true}, /* digital/contact.inbox-assignment.set */
    {99615, 296, 99645, 99688, 6023, 0, 99718, 98338, 0, 1059, 949, 848, 1, 0, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_READ, true, false, true}, /* digital/contact.messages.list */
    {99741, 2340, 99783, 99836, 0, 0, 99886, 98338, 1060, 0, 949, 848, 1, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, true, true}, /* digital/contact.routing-properties.update */
    {99917, 2340, 99951, 99999, 0, 0, 100038, 98338, 501, 0, 949, 848, 1, 0, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, true, true}, /* digital/contact.routing-queue.set */
    {100080, 2340, 100107, 100148, 0, 0, 100175, 98338, 1061, 0, 949, 848, 1, 297, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, true, true}, /* digital/contact.status.set */
    {100195, 509, 100227, 100272, 0, 0, 100338, 98338, 1062, 0, 949, 848, 1, 314, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, false, true, true}, /* digital/contact.transcript.send */
    {100360, 2340, 99233, 100383, 0, 0, 100445, 98338, 1064, 0, 949, 848, 1, 297, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, true}, /* digital/contact.update */
    {100628, 296, 100650, 100668, 6023, 0, 100745, 98338, 0, 1069, 949, 853, 13, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_SCROLL_TOKEN, CX_RATE_DIGITAL_CONTACT_READ, true, false, true}, /* digital/contacts.list */
    {100760, 37, 100797, 100867, 0, 0, 100926, 100957, 0, 0, 949, 866, 2, 297, 46, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/customer.custom-field.delete */
    {101050, 2340, 101088, 101134, 0, 0, 101181, 100957, 979, 0, 949, 868, 1, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/customer.custom-fields.update */
    {101208, 296, 101229, 101261, 0, 0, 101329, 100957, 0, 997, 949, 868, 1, 0, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/customer.get */
    {101357, 2340, 101380, 101418, 0, 0, 101466, 100957, 1070, 0, 949, 868, 1, 297, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/customer.merge */
    {101487, 37, 101516, 101563, 0, 0, 101595, 100957, 0, 0, 949, 869, 2, 297, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/customer.note.delete */
    {101619, 2340, 101516, 101648, 0, 0, 101694, 100957, 967, 1071, 949, 869, 2, 0, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/customer.note.update */
    {101713, 509, 101740, 101778, 0, 0, 101805, 100957, 967, 1071, 949, 868, 1, 9, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/customer.notes.add */
    {101824, 296, 101740, 101852, 6023, 0, 101894, 100957, 0, 1073, 949, 868, 1, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_LINKS, CX_RATE_NONE, true, false, true}, /* digital/customer.notes.list */
    {101968, 296, 102016, 102060, 85381, 0, 102124, 98082, 0, 1076, 949, 44, 0, 0, 75, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/customers.custom-field-definitions.list */
    {102158, 2340, 102016, 102205, 0, 0, 102289, 98082, 1077, 0, 949, 44, 0, 317, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/customers.custom-field-definitions.set */
    {102421, 296, 102444, 102463, 6023, 0, 102525, 100957, 0, 1080, 949, 871, 5, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_PAGE, CX_RATE_NONE, true, false, true}, /* digital/customers.list */
    {102541, 509, 102576, 102626, 0, 0, 102667, 94016, 1081, 0, 949, 876, 1, 9, 64, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/message.author-name.remove */
    {102691, 509, 102722, 102768, 0, 0, 102801, 94016, 1081, 0, 949, 876, 1, 9, 119, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/message.content.remove */
    {102822, 509, 102845, 102882, 0, 0, 102959, 94016, 0, 0, 949, 876, 1, 297, 103, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/message.delete */
    {102990, 296, 103010, 103040, 0, 0, 103108, 94016, 0, 1032, 949, 876, 1, 0, 58, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/message.get */
    {103119, 37, 103147, 103192, 0, 0, 103223, 94016, 0, 0, 949, 877, 2, 0, 95, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/message.note.delete */
    {103265, 2340, 103147, 103293, 0, 0, 103335, 94016, 967, 1084, 949, 877, 2, 0, 54, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/message.note.update */
    {103353, 509, 103379, 103415, 0, 0, 103441, 94016, 1085, 1084, 949, 876, 1, 9, 95, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/message.notes.add */
    {103483, 509, 103512, 103563, 0, 0, 103625, 94016, 0, 0, 949, 879, 2, 297, 283, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* digital/message.reaction.add */
    {103647, 37, 103512, 103679, 0, 0, 103732, 94016, 0, 0, 949, 881, 2, 297, 283, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/message.reaction.remove */
    {103764, 2340, 103796, 103831, 0, 0, 103866, 94016, 1088, 1032, 949, 876, 1, 0, 283, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/message.read-status.set */
    {103888, 2340, 103918, 103958, 0, 0, 103991, 94016, 1089, 1032, 949, 876, 1, 0, 95, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* digital/message.sentiment.set */
    {104011, 2340, 104035, 104078, 0, 0, 104103, 94016, 0, 1032, 949, 883, 2, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/message.tag.add */
    {104117, 37, 104035, 104144, 0, 0, 104171, 94016, 0, 1032, 949, 883, 2, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/message.tag.remove */
    {104288, 296, 104310, 104328, 6023, 0, 104404, 94016, 0, 1059, 949, 885, 10, 0, 75, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/messages.list */
    {104431, 296, 104467, 104506, 0, 0, 104569, 104585, 0, 0, 949, 895, 2, 320, 75, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* digital/one-time-token.authenticate */
    {104796, 509, 104826, 104863, 0, 0, 104916, 104585, 1091, 1093, 949, 44, 0, 0, 167, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/one-time-token.verify */
    {105007, 296, 105035, 105059, 6023, 0, 105142, 105162, 0, 1096, 949, 897, 6, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/routing-queues.list */
    {105339, 2340, 105359, 105373, 0, 0, 105414, 105424, 1098, 1028, 949, 44, 0, 9, 75, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* digital/tags.create */
    {105512, 296, 105359, 105530, 6023, 0, 105596, 105424, 0, 1099, 949, 903, 1, 0, 75, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* digital/tags.list */
    {105659, 296, 105680, 105697, 6023, 0, 105743, 97228, 0, 1105, 949, 904, 2, 0, 80, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_LINKS, CX_RATE_NONE, true, false, true}, /* digital/threads.list */
    {105770, 509, 105815, 105858, 0, 0, 105914, 0, 1106, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* feedback-management/feedback.export.initiate */
    {105946, 296, 105993, 106045, 0, 0, 106097, 0, 0, 0, 0, 906, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* feedback-management/feedback.export.status.get */
    {106125, 509, 106161, 106195, 6023, 0, 106248, 0, 1107, 0, 0, 907, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NEXT_CURSOR, CX_RATE_NONE, true, false, true}, /* feedback-management/feedback.search */
    {106269, 509, 106316, 106361, 0, 0, 106420, 0, 1106, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* feedback-management/invitation.export.initiate */
    {106445, 296, 106494, 106548, 0, 0, 106603, 0, 0, 0, 0, 906, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* feedback-management/invitation.export.status.get */
    {106626, 509, 106664, 106700, 6023, 0, 106758, 0, 1107, 0, 0, 907, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NEXT_CURSOR, CX_RATE_NONE, true, false, true}, /* feedback-management/invitation.search */
    {106781, 296, 106821, 106871, 0, 0, 106907, 0, 0, 0, 0, 909, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* feedback-management/metadata.survey.get */
    {106925, 296, 106967, 107003, 0, 0, 107038, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* feedback-management/metadata.surveys.list */
    {107575, 296, 107629, 107704, 0, 0, 107773, 107816, 0, 1126, 1127, 910, 2, 0, 299, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* interaction-analytics/segment.analyzed-transcript.get */
    {108489, 296, 108534, 108586, 107996, 0, 108657, 107816, 0, 1140, 1127, 912, 8, 0, 299, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_LINKS, CX_RATE_NONE, true, false, true}, /* interaction-analytics/segments.analyzed.list */
    {108679, 509, 108711, 108739, 0, 0, 108802, 0, 1141, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_MEDIA_DOWNLOAD, false, true, true}, /* media-download/contacts.request */
    {108838, 296, 108872, 108910, 0, 0, 108985, 0, 0, 0, 0, 920, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_MEDIA_DOWNLOAD, true, false, true}, /* media-download/request.status.get */
    {109002, 509, 109034, 109062, 0, 0, 109119, 0, 1141, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_MEDIA_DOWNLOAD, false, true, true}, /* media-download/segments.request */
    {110434, 296, 110475, 110547, 107996, 0, 110618, 110652, 0, 1189, 1190, 921, 5, 0, 299, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_MEDIA_PLAYBACK, true, false, true}, /* media-playback/acd-contact.statement.get */
    {110782, 296, 110809, 110837, 107996, 0, 110920, 110652, 0, 1189, 1190, 926, 5, 0, 299, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_MEDIA_PLAYBACK, true, false, true}, /* media-playback/contact.get */
    {110992, 296, 111019, 111059, 110947, 0, 111132, 110652, 0, 1202, 1190, 931, 4, 0, 299, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_MEDIA_PLAYBACK, true, false, true}, /* media-playback/segment.get */
    {111228, 509, 111250, 111297, 0, 0, 111383, 111400, 0, 0, 16, 935, 14, 29, 77, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* patron/callback.queue */
    {111505, 509, 111530, 111571, 0, 0, 111640, 111400, 0, 0, 16, 949, 9, 29, 64, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* patron/callback.schedule */
    {111670, 37, 111695, 111757, 0, 0, 111786, 111794, 0, 1203, 0, 958, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* patron/contacts.chat.end */
    {111916, 296, 111695, 111951, 8469, 0, 112017, 111794, 0, 1206, 0, 959, 2, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* patron/contacts.chat.messages.list */
    {112029, 509, 112060, 112132, 0, 0, 112200, 111794, 1207, 0, 0, 958, 1, 29, 51, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* patron/contacts.chat.send-text */
    {112245, 509, 112286, 112363, 0, 0, 112433, 111794, 0, 0, 0, 961, 3, 61, 103, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* patron/contacts.chat.typing-preview.send */
    {112453, 509, 112486, 112555, 0, 0, 112619, 111794, 0, 0, 0, 964, 4, 29, 247, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* patron/contacts.chat.typing.send */
    {112657, 509, 112686, 112734, 0, 0, 112807, 111794, 1208, 1209, 0, 44, 0, 29, 80, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* patron/contacts.chats.create */
    {112837, 509, 112870, 112929, 0, 0, 112970, 111794, 1210, 0, 0, 44, 0, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* patron/contacts.chats.send-email */
    {113041, 509, 113090, 113158, 0, 0, 113235, 113275, 0, 501, 0, 968, 5, 9, 322, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* patron/interactions.work-items-persistent.create */
    {113356, 509, 113394, 113451, 0, 0, 113530, 113275, 0, 555, 0, 973, 5, 29, 322, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* patron/interactions.work-items.create */
    {114405, 296, 114446, 114530, 0, 0, 114585, 111794, 0, 1219, 0, 978, 1, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* patron/point-of-contact.chat-profile.get */
    {114658, 509, 114681, 114701, 0, 0, 114755, 114780, 1223, 1224, 1225, 44, 0, 0, 287, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* privacy/erasure.create */
    {114922, 296, 114956, 115020, 84148, 0, 115091, 115122, 0, 1229, 16, 53, 2, 0, 327, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* realtime/agent.queues-detail.list */
    {115292, 296, 115319, 115376, 115225, 0, 115449, 115122, 0, 1233, 16, 53, 2, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* realtime/agent.queues.list */
    {115559, 296, 115584, 115641, 12097, 0, 115681, 115122, 0, 1237, 16, 979, 3, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* realtime/agent.state.get */
    {115712, 296, 115744, 115796, 0, 0, 115859, 115122, 0, 1238, 0, 982, 2, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* realtime/agents.client-data.get */
    {115890, 2340, 115744, 115922, 0, 0, 115991, 115122, 0, 0, 0, 984, 2, 0, 333, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* realtime/agents.client-data.set */
    {116073, 296, 116101, 12319, 12097, 0, 12359, 115122, 0, 1241, 16, 986, 6, 0, 338, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* realtime/agents.states.list */
    {116420, 296, 116450, 116499, 116185, 0, 116579, 115122, 0, 1244, 16, 992, 16, 0, 343, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* realtime/contacts.active.list */
    {116622, 296, 116652, 116701, 116594, 0, 116741, 115122, 0, 1249, 0, 1008, 9, 14, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* realtime/contacts.parked.list */
    {116793, 296, 116823, 116872, 116762, 0, 116921, 115122, 0, 1252, 16, 1017, 6, 0, 343, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* realtime/contacts.states.list */
    {117146, 296, 117174, 117233, 116942, 0, 117304, 115122, 0, 1255, 0, 1023, 3, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* realtime/skill.activity.get */
    {117333, 296, 117363, 117412, 116942, 0, 117482, 115122, 0, 1258, 0, 1026, 6, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* realtime/skills.activity.list */
    {117530, 509, 117562, 117618, 117682, 0, 117698, 115122, 1260, 1261, 0, 44, 0, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, false, true}, /* realtime/skills.activity.search */
    {117760, 509, 117804, 117883, 0, 0, 117940, 118024, 1263, 1264, 1265, 1032, 1, 0, 347, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* recording/interactions.business-data.update */
    {118115, 509, 118152, 118224, 0, 0, 118277, 118289, 0, 1266, 1265, 1032, 1, 61, 355, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* recording/interactions.do-not-record */
    {118385, 509, 118413, 118476, 0, 0, 118551, 118573, 0, 0, 0, 1032, 1, 61, 364, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* recording/interactions.mask */
    {118870, 296, 118914, 118993, 0, 0, 119060, 119079, 0, 1270, 900, 1032, 1, 0, 372, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* recording/interactions.recording-status.get */
    {119188, 509, 119237, 119321, 0, 0, 119373, 118289, 0, 1266, 1265, 1033, 2, 61, 355, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* recording/interactions.start-recording-on-demand */
    {119402, 509, 119460, 119553, 0, 0, 119604, 119622, 0, 1272, 1265, 1035, 2, 61, 380, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* recording/interactions.start-screen-interaction-recording */
    {119719, 509, 119767, 119850, 0, 0, 119918, 118289, 0, 1266, 1265, 1032, 1, 61, 355, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* recording/interactions.stop-recording-on-demand */
    {119935, 509, 119992, 120084, 0, 0, 120136, 119622, 0, 1266, 1265, 1037, 2, 61, 380, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* recording/interactions.stop-screen-interaction-recording */
    {120156, 509, 120186, 120251, 0, 0, 120327, 118573, 0, 0, 0, 1032, 1, 61, 364, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* recording/interactions.unmask */
    {120363, 296, 120400, 120416, 89885, 0, 120475, 0, 0, 0, 0, 1039, 4, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_READ, CX_PAGING_LINKS, CX_RATE_NONE, true, false, true}, /* reporting/activity.audit-events.list */
    {120539, 296, 120580, 120650, 116762, 0, 120709, 120729, 0, 1277, 0, 1043, 10, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/agent.interaction-history.list */
    {120915, 296, 120955, 121024, 120817, 0, 121069, 120729, 0, 1281, 0, 1053, 6, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/agent.interaction-recent.list */
    {121118, 296, 121153, 121217, 121090, 0, 121287, 120729, 0, 1284, 16, 1059, 8, 0, 327, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/agent.login-history.list */
    {121631, 296, 121663, 121725, 121305, 0, 121788, 120729, 0, 1287, 16, 1067, 4, 0, 389, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/agent.performance.get */
    {121856, 296, 121891, 121955, 121812, 0, 122013, 120729, 0, 1290, 16, 1071, 11, 0, 389, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/agent.state-history.list */
    {122049, 296, 122091, 122151, 116762, 0, 122211, 120729, 0, 1293, 16, 1082, 9, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/agents.interaction-history.list */
    {122243, 296, 122277, 122329, 121305, 0, 122388, 120729, 0, 1296, 0, 1091, 3, 14, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/agents.performance.list */
    {122407, 296, 122443, 122497, 121812, 0, 122557, 120729, 0, 1290, 16, 1094, 10, 0, 343, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/agents.state-history.list */
    {122601, 296, 122635, 122701, 122583, 0, 122761, 120729, 0, 1297, 0, 196, 1, 14, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/contact.custom-data.get */
    {123132, 296, 123154, 123208, 0, 0, 123244, 120729, 0, 1304, 16, 199, 2, 0, 394, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/contact.get */
    {123284, 296, 123316, 123380, 123270, 0, 123456, 120729, 0, 1307, 0, 196, 1, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/contact.hierarchy.get */
    {123522, 296, 123561, 123631, 123482, 0, 123670, 120729, 0, 1310, 0, 1104, 6, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/contact.sms-transcripts.list */
    {123714, 296, 123751, 123819, 123694, 0, 123869, 120729, 0, 1313, 0, 196, 1, 0, 58, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/contact.state-history.list */
    {123926, 296, 123960, 124012, 123908, 0, 124088, 120729, 0, 1318, 16, 1110, 21, 0, 343, 10000, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/contacts.completed.list */
    {124112, 296, 124148, 124202, 122761, 0, 124271, 120729, 0, 1321, 16, 1131, 4, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/contacts.custom-data.list */
    {124297, 296, 124321, 124363, 1379, 0, 124418, 120729, 0, 1326, 16, 1135, 6, 0, 343, 1000, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/contacts.list */
    {124432, 296, 124472, 124530, 123482, 0, 124594, 120729, 0, 1329, 0, 1141, 7, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/contacts.sms-transcripts.list */
    {124609, 296, 124647, 124703, 123694, 0, 124766, 120729, 0, 1332, 502, 1148, 6, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/contacts.state-history.list */
    {124855, 296, 124880, 124933, 0, 0, 125002, 120729, 0, 1333, 0, 373, 2, 0, 108, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/report-job.get */
    {125081, 509, 125108, 125164, 0, 0, 125223, 120729, 0, 446, 0, 1154, 6, 29, 83, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* reporting/report-job.start */
    {125253, 509, 125296, 125365, 0, 0, 125441, 120729, 0, 1335, 0, 1160, 6, 0, 210, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* reporting/report-jobs.data-download.create */
    {125507, 296, 125534, 125579, 0, 0, 125624, 120729, 0, 1340, 0, 1166, 4, 14, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/report-jobs.list */
    {125686, 296, 125709, 125750, 125646, 0, 125797, 120729, 0, 1343, 0, 1170, 1, 0, 210, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/reports.list */
    {125895, 296, 125927, 125989, 125811, 0, 126057, 120729, 0, 1346, 0, 1171, 3, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/skill.sla-summary.get */
    {126412, 296, 126440, 126498, 126080, 0, 126561, 120729, 0, 1349, 0, 1174, 4, 0, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/skill.summary.get */
    {126591, 296, 126625, 126677, 125811, 0, 126744, 120729, 0, 1350, 0, 1178, 4, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* reporting/skills.sla-summary.list */
    {126764, 296, 126794, 126842, 126080, 0, 126901, 120729, 0, 1349, 0, 1182, 5, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/skills.summary.list */
    {126996, 296, 127033, 127099, 126923, 0, 127161, 120729, 0, 1353, 0, 1187, 4, 14, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/team.performance-total.get */
    {127190, 296, 127229, 127286, 126923, 0, 127344, 120729, 0, 1353, 0, 1091, 3, 14, 54, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/teams.performance-total.list */
    {127411, 296, 127442, 127491, 127551, 0, 127591, 120729, 0, 1356, 0, 1191, 3, 0, 80, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/wfm-data.agents.list */
    {127604, 296, 127654, 127722, 127794, 0, 127814, 120729, 0, 1359, 0, 1191, 3, 14, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/wfm-data.agents.schedule-adherence.list */
    {127837, 296, 127879, 127939, 127998, 0, 128036, 120729, 0, 1359, 0, 1191, 3, 14, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/wfm-data.agents.scorecards.list */
    {128093, 296, 128142, 128209, 128291, 0, 128311, 120729, 0, 1360, 0, 1091, 3, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/wfm-data.skills.agent-performance.list */
    {128398, 296, 128438, 128496, 128569, 0, 128584, 120729, 0, 1361, 0, 1194, 4, 0, 218, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/wfm-data.skills.contacts.list */
    {128626, 296, 128673, 128738, 128807, 0, 128838, 120729, 0, 1364, 0, 1194, 4, 0, 167, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* reporting/wfm-data.skills.dialer-contacts.list */
    {128865, 37, 128891, 103, 0, 0, 128943, 128962, 0, 0, 0, 0, 1, 0, 31, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/access-key.delete */
    {129043, 296, 128891, 129066, 0, 0, 129131, 128962, 0, 1366, 0, 0, 1, 0, 90, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/access-key.get */
    {129156, 390, 129186, 129224, 0, 0, 129270, 128962, 1367, 0, 0, 1198, 3, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/access-key.status.set */
    {129303, 509, 129186, 129330, 0, 0, 129395, 128962, 1368, 1370, 0, 44, 0, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, true}, /* userhub/access-keys.create */
    {129432, 296, 129186, 129457, 129421, 0, 129515, 128962, 0, 1373, 0, 1201, 2, 0, 64, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_LINKS, CX_RATE_NONE, true, false, true}, /* userhub/access-keys.list */
    {129663, 296, 129689, 129722, 129596, 0, 129767, 129804, 0, 1376, 326, 1203, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/agent-profile.get */
    {129890, 2340, 129923, 129958, 0, 0, 130013, 129804, 1377, 1378, 326, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/agent-profile.status.set */
    {130052, 509, 130084, 130123, 0, 0, 130159, 129804, 1379, 1378, 326, 1203, 1, 9, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/agent-profile.teams.add */
    {130203, 296, 130084, 130236, 3763, 0, 130290, 129804, 0, 1382, 326, 1203, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/agent-profile.teams.list */
    {130333, 37, 130084, 130368, 0, 0, 130409, 129804, 1379, 1378, 326, 1203, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/agent-profile.teams.remove */
    {130455, 2340, 129689, 130484, 0, 0, 130548, 129804, 1385, 1378, 326, 1203, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/agent-profile.update */
    {130585, 296, 130622, 130650, 129596, 0, 130719, 129804, 0, 1388, 1389, 44, 0, 0, 411, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/agent-profiles.assigned.list */
    {130839, 296, 130882, 130916, 85381, 0, 130967, 129804, 0, 1397, 1389, 44, 0, 0, 417, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/agent-profiles.configurations.list */
    {130992, 509, 131022, 131050, 0, 0, 131076, 129804, 1385, 1398, 326, 44, 0, 9, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/agent-profiles.create */
    {131148, 296, 131022, 131176, 131109, 0, 131215, 129804, 0, 1401, 326, 1204, 4, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* userhub/agent-profiles.list */
    {131236, 509, 131266, 131301, 131109, 0, 131336, 129804, 1403, 1406, 326, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, true, true}, /* userhub/agent-profiles.search */
    {131397, 509, 131433, 131474, 3763, 0, 131529, 129804, 1409, 1412, 326, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, true, true}, /* userhub/agent-profiles.teams.search */
    {131603, 509, 131659, 131732, 0, 0, 131811, 131843, 1414, 0, 1416, 44, 0, 61, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/autopilot-knowledge.generative-responses.export */
    {131923, 509, 131969, 132033, 0, 0, 132102, 131843, 1414, 0, 1416, 44, 0, 61, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/autopilot.generative-responses.export */
    {132262, 296, 132302, 132330, 132170, 0, 132392, 132415, 0, 1422, 0, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/basic-auth.scim.v2.schemas.list */
    {132617, 296, 132653, 132688, 0, 0, 132747, 132415, 0, 1433, 0, 1208, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/basic-auth.scim.v2.user.get */
    {132785, 390, 132653, 132823, 0, 0, 132905, 132415, 1436, 1433, 0, 1208, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/basic-auth.scim.v2.user.patch */
    {132935, 2340, 132653, 132974, 0, 0, 133045, 132415, 1438, 1433, 0, 1208, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/basic-auth.scim.v2.user.update */
    {133079, 509, 133119, 133145, 0, 0, 133197, 132415, 1439, 1433, 1440, 44, 0, 0, 422, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/basic-auth.scim.v2.users.create */
    {133219, 296, 133119, 133257, 132170, 0, 133337, 132415, 0, 1443, 0, 1209, 1, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/basic-auth.scim.v2.users.list */
    {133387, 509, 133424, 133486, 0, 0, 133554, 131843, 1445, 0, 1416, 44, 0, 61, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/copilot.agent-queries.export */
    {133583, 509, 133621, 133683, 0, 0, 133757, 131843, 1449, 0, 1416, 44, 0, 61, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/copilot.auto-summaries.export */
    {133778, 509, 133816, 133878, 0, 0, 133949, 131843, 1449, 0, 1416, 44, 0, 61, 35, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/copilot.knowledge-base.export */
    {134010, 2340, 134037, 134101, 0, 0, 134166, 134184, 1451, 1378, 923, 1210, 2, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/correlation.update */
    {134283, 509, 134311, 134348, 0, 0, 134425, 134184, 1452, 1453, 923, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/correlations.create */
    {134456, 509, 134484, 134528, 134443, 0, 134583, 134184, 1454, 1456, 923, 44, 0, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_PAGE_BODY, CX_RATE_NONE, true, true, true}, /* userhub/correlations.search */
    {134614, 296, 134653, 134721, 0, 0, 134775, 134847, 0, 1457, 923, 1212, 1, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/division.billing-code.validate */
    {134939, 296, 134975, 135040, 134926, 0, 135091, 134847, 0, 1458, 923, 1213, 1, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/division.billing-codes.list */
    {135200, 509, 135224, 135257, 0, 0, 135312, 134847, 1460, 1461, 923, 44, 0, 9, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/division.create */
    {135375, 296, 135396, 135442, 0, 0, 135497, 134847, 0, 1462, 923, 1213, 1, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/division.get */
    {135547, 2340, 135224, 135571, 0, 0, 135609, 134847, 1463, 1457, 923, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/division.update */
    {135682, 509, 135718, 135762, 135672, 0, 135810, 134847, 1475, 1477, 923, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, true, true}, /* userhub/divisions.identities.search */
    {135868, 509, 135893, 135933, 135859, 0, 135963, 134847, 1475, 1478, 923, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, true, true}, /* userhub/divisions.search */
    {136167, 509, 136206, 136265, 0, 0, 136322, 136354, 1479, 1483, 1484, 44, 0, 0, 205, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/knowledge-hub.documents.ingest */
    {136643, 509, 136680, 136755, 136048, 0, 136838, 136354, 1485, 1489, 1490, 1214, 1, 0, 205, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_PAGE_TOKEN_BODY, CX_RATE_NONE, true, true, true}, /* userhub/knowledge-hub.documents.list */
    {137029, 296, 137056, 137100, 136872, 0, 137157, 137177, 0, 1493, 0, 1215, 5, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* userhub/product-usage.list */
    {137255, 509, 137284, 137312, 0, 0, 137351, 137177, 1495, 1457, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/product-usage.submit */
    {137495, 509, 137516, 137547, 132598, 0, 137591, 137602, 1498, 1510, 0, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_PAGE_NUMBER_BODY, CX_RATE_NONE, true, false, true}, /* userhub/roles.search */
    {137696, 296, 137725, 137742, 132170, 0, 137776, 132415, 0, 1422, 0, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/scim.v2.schemas.list */
    {137787, 296, 137812, 137836, 0, 0, 137867, 132415, 0, 1433, 0, 1208, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/scim.v2.user.get */
    {137883, 390, 137812, 137910, 0, 0, 137964, 132415, 1436, 1433, 0, 1208, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/scim.v2.user.patch */
    {137984, 2340, 137812, 138012, 0, 0, 138055, 132415, 1438, 1433, 0, 1208, 1, 0, 398, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/scim.v2.user.update */
    {138070, 509, 138099, 138114, 0, 0, 138138, 132415, 1439, 1433, 1440, 44, 0, 0, 422, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/scim.v2.users.create */
    {138155, 296, 138099, 138182, 132170, 0, 138251, 132415, 0, 1443, 0, 1209, 1, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/scim.v2.users.list */
    {138304, 296, 138321, 138356, 0, 0, 138409, 138421, 0, 1515, 0, 600, 1, 0, 270, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/team.get */
    {138554, 2340, 138574, 138600, 0, 0, 138634, 138421, 1518, 1520, 0, 44, 0, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/team.update */
    {138645, 509, 138574, 138666, 0, 0, 138720, 138421, 1521, 1520, 0, 44, 0, 0, 178, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/teams.create */
    {138758, 509, 138779, 138812, 3763, 0, 138856, 138421, 1527, 1532, 923, 44, 0, 0, 429, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, false, true}, /* userhub/teams.search */
    {138986, 509, 139018, 139058, 0, 0, 139115, 0, 1535, 0, 0, 1220, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/tenant.dr-config.create */
    {139130, 296, 139018, 139159, 0, 0, 139216, 0, 0, 0, 0, 1220, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/tenant.dr-config.get */
    {139380, 390, 139018, 139411, 0, 0, 139493, 0, 1541, 0, 0, 1220, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/tenant.dr-config.patch */
    {139687, 296, 139704, 139739, 0, 0, 139771, 138421, 0, 1548, 0, 1208, 1, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/user.get */
    {139785, 296, 139811, 139857, 0, 0, 139899, 138421, 0, 1550, 0, 1208, 1, 0, 437, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/user.identity.get */
    {139931, 2340, 139971, 140026, 0, 0, 140067, 138421, 1551, 1378, 0, 1208, 1, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/user.login-authenticator.assign */
    {140089, 509, 140109, 140151, 0, 0, 140190, 138421, 0, 1552, 0, 1221, 1, 0, 270, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/user.revive */
    {140235, 2340, 140255, 140281, 0, 0, 140315, 138421, 1560, 1561, 1562, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/user.update */
    {140328, 509, 140255, 140349, 0, 0, 140379, 138421, 1563, 1564, 1562, 44, 0, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/users.create */
    {140420, 509, 140445, 140482, 0, 0, 140543, 138421, 1565, 1566, 0, 44, 0, 0, 270, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* userhub/users.deactivate */
    {140564, 296, 140594, 140631, 140558, 0, 140703, 138421, 0, 1569, 0, 1222, 5, 0, 443, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* userhub/users.identities.list */
    {140754, 509, 140784, 140824, 0, 0, 140876, 138421, 1570, 1457, 0, 44, 0, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/users.invite-by-email */
    {140921, 509, 140948, 140985, 0, 0, 141030, 138421, 1571, 1457, 0, 44, 0, 0, 35, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* userhub/users.invite-by-id */
    {141312, 296, 140255, 141331, 140558, 0, 141390, 138421, 0, 1575, 1576, 1227, 6, 0, 405, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* userhub/users.list */
    {141405, 509, 141426, 141459, 140558, 0, 141503, 138421, 1580, 1583, 923, 44, 0, 0, 448, 50, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP_BODY, CX_RATE_NONE, true, false, true}, /* userhub/users.search */
    {141560, 509, 141592, 141631, 0, 0, 141706, 0, 1584, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_NONE, false, true, true}, /* voice-biometrics/action.perform */
    {141731, 296, 141765, 141802, 0, 0, 141854, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* voice-biometrics/health-check.get */
    {141866, 296, 141894, 141925, 0, 0, 141987, 0, 0, 0, 0, 1233, 3, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* voice-biometrics/result.get */
    {142019, 296, 142059, 142102, 0, 0, 142175, 0, 0, 0, 0, 1236, 3, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, true}, /* voice-biometrics/voice-print-status.get */
    {142296, 509, 142317, 142335, 0, 0, 142388, 142409, 1585, 1591, 0, 44, 0, 0, 64, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* wfm/schedules.export */
    {142552, 2340, 142583, 142618, 0, 0, 142685, 142700, 1595, 1596, 1596, 44, 0, 0, 178, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, true, true}, /* wfm/time-off.allotments.import */
    {143024, 296, 143050, 143094, 142782, 0, 143168, 143180, 0, 1599, 1600, 1239, 3, 0, 178, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_READ, CX_PAGING_SKIP_TOP, CX_RATE_NONE, true, false, true}, /* wfm/time-off.summary.list */
#ifdef CX_ALL_OPERATIONS
    {143260, 296, 143280, 143312, 0, 0, 0, 0, 0, 0, 0, 1242, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/acd-skill.get */
    {143366, 296, 143388, 143410, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/acd-skills.list */
    {143479, 296, 143536, 143633, 0, 143696, 0, 0, 0, 0, 0, 1243, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/agent-integration.configuration.data-mappings.list */
    {143702, 296, 143767, 143872, 0, 143943, 0, 0, 0, 0, 0, 1243, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/agent-integration.configuration.dynamic-data-mappings.list */
    {143949, 296, 144001, 144093, 0, 143696, 0, 0, 0, 0, 0, 1244, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/agent-integration.configuration.entities.list */
    {144166, 509, 144217, 144322, 0, 143696, 0, 0, 0, 0, 0, 1246, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* admin/agent-integration.configuration.workflow.run */
    {144403, 296, 144456, 144548, 0, 144607, 0, 0, 0, 0, 0, 1243, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/agent-integration.configuration.workflows.list */
    {144613, 296, 144657, 144722, 0, 144607, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/agent-integration.configurations.list */
    {144779, 296, 144838, 144931, 0, 144999, 0, 0, 0, 0, 0, 1248, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/agent-integration.workflow-execution.interaction.get */
    {145005, 509, 144838, 145064, 0, 144999, 0, 0, 0, 0, 0, 1248, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* admin/agent-integration.workflow-execution.interaction.set */
    {145142, 296, 145171, 145234, 0, 145290, 0, 0, 0, 0, 0, 1249, 3, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/agent.wfm-schedule.get */
    {145295, 296, 145323, 145373, 0, 7862, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/attendant-agents.list */
    {145401, 296, 145431, 145481, 0, 9987, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/cache.agent-states.list */
    {145537, 296, 145564, 145584, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* admin/sab.address-book.get */
    {145631, 509, 145660, 145719, 0, 145770, 0, 0, 1601, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* admin/script-trace.subscribe */
    {145776, 509, 145795, 145853, 0, 145886, 0, 0, 0, 0, 0, 471, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* admin/script.start */
    {145892, 509, 145938, 146024, 0, 7862, 0, 0, 0, 0, 0, 668, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* agent/agent-session.direct-voicemail.transfer */
    {146090, 509, 146129, 146208, 0, 145770, 0, 0, 0, 0, 0, 668, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* agent/agent-session.event-queue.resize */
    {146265, 509, 146318, 146424, 0, 145886, 0, 0, 0, 0, 0, 1252, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* agent/agent-session.interaction.ans-machine-override */
    {146487, 509, 146535, 146636, 0, 145770, 0, 0, 0, 0, 0, 1252, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* agent/agent-session.interaction.join-conference */
    {146691, 509, 146735, 146832, 0, 146872, 0, 0, 0, 0, 0, 1252, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* agent/agent-session.interaction.stop-record */
    {146877, 509, 146937, 147050, 0, 9987, 0, 0, 0, 0, 0, 1252, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* agent/agent-session.interaction.transfer-work-item-to-agent */
    {147090, 509, 147150, 147263, 0, 9987, 0, 0, 0, 0, 0, 1252, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* agent/agent-session.interaction.transfer-work-item-to-skill */
    {147326, 509, 147375, 147464, 0, 145770, 0, 0, 0, 0, 0, 668, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* agent/agent-session.interactions.conference-hold */
    {147513, 509, 147564, 147655, 0, 145770, 0, 0, 0, 0, 0, 668, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* agent/agent-session.interactions.conference-resume */
    {147706, 509, 147737, 147808, 0, 145770, 0, 0, 0, 0, 0, 668, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* agent/agent-session.keep-alive */
    {147848, 509, 147874, 147910, 0, 0, 0, 0, 1602, 0, 0, 44, 0, 204, 204, 100, CX_HOST_UNKNOWN, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, true, false}, /* auth/central-token.create */
    {147984, 509, 148011, 148043, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* auth/regional-token.create */
    {148142, 296, 148170, 148203, 0, 0, 0, 0, 0, 0, 0, 1254, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* copilot/adaptive-cards.list */
    {148305, 296, 148370, 148481, 0, 0, 0, 0, 0, 0, 0, 1256, 3, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* copilot/adaptive-cards.task-assist.profile.bot.intent.cards.list */
    {148560, 509, 148591, 148623, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* copilot/agent-id-token.refresh */
    {148675, 509, 148711, 148769, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* copilot/contact.auto-summary.update */
    {148843, 509, 148869, 148944, 0, 0, 0, 0, 0, 0, 0, 1259, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* copilot/contact.summarize */
    {148982, 509, 149024, 149084, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* copilot/contact.task-assist.form-data.get */
    {149165, 509, 149201, 149252, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* copilot/contact.task-assist.request */
    {149314, 509, 149355, 149418, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* copilot/contact.task-assist.slots.update */
    {149497, 296, 149523, 149555, 0, 0, 0, 0, 0, 0, 0, 1260, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* copilot/final-summary.get */
    {149613, 509, 149659, 149710, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* copilot/interaction-feedback.interaction.send */
    {149776, 509, 149821, 149870, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* copilot/interaction-feedback.kb-answers.send */
    {149934, 509, 149962, 149996, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* copilot/journey-summary.get */
    {150078, 2340, 150103, 150138, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* copilot/kb-filter.update */
    {150207, 509, 150237, 150267, 0, 0, 0, 0, 907, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DATA_EXTRACTION, true, false, false}, /* data-extraction/sync-jobs.run */
    {150348, 296, 150377, 150407, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/attachments.download */
    {150446, 509, 150475, 150498, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* digital/batch-actions.create */
    {150567, 296, 150475, 150594, 0, 0, 0, 0, 0, 0, 0, 1261, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/batch-actions.list */
    {150655, 296, 150682, 150719, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_READ, true, false, false}, /* digital/contact.detail.get */
    {150750, 37, 150779, 150815, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, false}, /* digital/contact.focus.remove */
    {150874, 509, 150779, 150900, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, false}, /* digital/contact.focus.set */
    {150954, 296, 150983, 151021, 1379, 0, 0, 0, 0, 0, 0, 1262, 4, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_PAGE, CX_RATE_DIGITAL_CONTACT_READ, true, false, false}, /* digital/contact.history.list */
    {151079, 509, 151117, 151188, 0, 0, 0, 0, 0, 0, 0, 1266, 2, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_REACHES_PEOPLE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, false, false, false}, /* digital/contact.message-draft.approve */
    {151248, 37, 151285, 151347, 0, 0, 0, 0, 0, 0, 0, 1266, 2, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_DESTRUCTIVE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, false}, /* digital/contact.message-draft.delete */
    {151382, 509, 151419, 151489, 0, 0, 0, 0, 0, 0, 0, 1266, 2, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, false, false, false}, /* digital/contact.message-draft.refuse */
    {151548, 2340, 151285, 151585, 0, 0, 0, 0, 0, 0, 0, 1266, 2, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, false}, /* digital/contact.message-draft.update */
    {151636, 509, 151671, 151716, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, false, false, false}, /* digital/contact.message-drafts.add */
    {151748, 296, 151783, 151827, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_READ, true, false, false}, /* digital/contact.quick-replies.list */
    {151872, 509, 151918, 151995, 0, 0, 0, 0, 0, 0, 0, 1268, 2, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_UPDATE, true, false, false}, /* digital/contact.quick-reply.replace-variables */
    {152058, 296, 152096, 152143, 0, 0, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_DIGITAL_CONTACT_READ, true, false, false}, /* digital/contact.related-messages.list */
    {152190, 509, 152229, 152262, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* digital/event-hub-subscriptions.create */
    {152322, 296, 152348, 152371, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/event-hub-url.get */
    {152430, 509, 152455, 152495, 0, 0, 0, 0, 0, 0, 0, 1270, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, false, false, false}, /* digital/form.link.create */
    {152568, 296, 152583, 152595, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/me.get */
    {152640, 509, 152661, 152696, 0, 0, 0, 0, 0, 0, 0, 876, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/message.hide */
    {152738, 509, 152764, 152783, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/message.translate */
    {152844, 509, 152885, 152946, 0, 0, 0, 0, 0, 0, 0, 1271, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/quick-response.replace-variables */
    {153001, 296, 153030, 153055, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/quick-responses.list */
    {153103, 296, 153146, 153185, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/translate.available-languages.list */
    {153243, 296, 153270, 153297, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/user-statuses.list */
    {153334, 296, 153363, 153402, 0, 0, 0, 0, 0, 0, 0, 1208, 1, 204, 204, 100, CX_HOST_DIGITAL, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* digital/user.user-slots.list */
    {153453, 296, 153486, 153523, 0, 0, 0, 0, 0, 0, 0, 61, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* directory/agent.directories.list */
    {153590, 296, 153629, 153688, 0, 0, 0, 0, 0, 0, 0, 1272, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* directory/agent.directory.entries.list */
    {153754, 296, 153793, 153853, 0, 0, 0, 0, 0, 0, 0, 1272, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* directory/agent.directory.metadata.get */
    {153922, 509, 153966, 154008, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* directory/agents.directories.entries.search */
    {154069, 296, 154105, 154160, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* directory/external.directories.list */
    {154256, 296, 154289, 154337, 0, 0, 0, 0, 0, 0, 0, 1274, 2, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* directory/presence-sync.rule.get */
    {154382, 296, 154419, 154480, 0, 0, 0, 0, 0, 0, 0, 61, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* realtime/agent-v1.queues-detail.list */
    {154563, 296, 154593, 154640, 0, 0, 0, 0, 0, 0, 0, 61, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* realtime/agent-v1.queues.list */
    {154700, 296, 154740, 154807, 0, 154887, 0, 0, 0, 0, 0, 408, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* reporting/contact-v1.state-history.list */
    {154893, 296, 154931, 154959, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/agent-profile-v2.assigned.get */
    {155052, 296, 155077, 155110, 0, 0, 0, 0, 0, 0, 0, 1276, 2, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/app-urls.cma.get */
    {155177, 296, 155214, 155241, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/branding-profile.current.get */
    {155298, 296, 155318, 155353, 0, 0, 0, 0, 0, 0, 0, 600, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/team-v1.get */
    {155406, 509, 155430, 155463, 0, 0, 0, 0, 1605, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/teams-v1.search */
    {155512, 509, 155536, 155569, 0, 0, 0, 0, 1607, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/teams-v3.search */
    {155618, 296, 155645, 155665, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/tenant.current.get */
    {155699, 296, 155719, 155754, 0, 0, 0, 0, 0, 0, 0, 1208, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/user-v1.get */
    {155807, 296, 155839, 155883, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/users.location.evaluate */
    {155924, 509, 155954, 156005, 0, 0, 0, 0, 0, 0, 0, 44, 0, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_WRITE, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* userhub/users.location.select */
    {156058, 296, 156079, 156085, 0, 0, 0, 0, 0, 0, 0, 1278, 1, 204, 204, 100, CX_HOST_ACD, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* wfm/rta.snapshot.get */
    {156149, 296, 156171, 156196, 0, 0, 0, 0, 0, 0, 0, 1279, 3, 204, 204, 100, CX_HOST_USERHUB, CXONE_EFFECT_READ, CX_PAGING_NONE, CX_RATE_NONE, true, false, false}, /* wfm/user.schedule.get */
#endif
};

const cx_parameter cx_operation_parameters[] = {
    {1, 0, 1, CX_PLACE_PATH, true}, /* accessKeyId */
    {1, 0, 1, CX_PLACE_PATH, true}, /* accessKeyId */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {235, 0, 1, CX_PLACE_QUERY, true}, /* agentId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {769, 0, 1, CX_PLACE_QUERY, false}, /* teamIds */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {1852, 1861, 3, CX_PLACE_QUERY, true}, /* fullLoad */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {1852, 1861, 3, CX_PLACE_QUERY, true}, /* fullLoad */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {1972, 0, 1, CX_PLACE_PATH, true}, /* externalId */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {2678, 0, 30, CX_PLACE_QUERY, true}, /* entityType */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {1147, 0, 6, CX_PLACE_PATH, true}, /* addressBookId */
    {1953, 0, 6, CX_PLACE_PATH, true}, /* addressBookEntryId */
    {1891, 0, 1, CX_PLACE_QUERY, true}, /* addressBookName */
    {1907, 0, 50, CX_PLACE_QUERY, true}, /* addressBookType */
    {3931, 0, 1, CX_PLACE_PATH, true}, /* messageGroupId */
    {4310, 0, 6, CX_PLACE_PATH, true}, /* agentpatternId */
    {4325, 0, 1, CX_PLACE_QUERY, false}, /* inputPhoneNum */
    {1972, 0, 1, CX_PLACE_QUERY, false}, /* externalId */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {4834, 0, 3, CX_PLACE_QUERY, true}, /* includeEntries */
    {1907, 0, 6, CX_PLACE_QUERY, true}, /* addressBookType */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {5997, 0, 1, CX_PLACE_QUERY, false}, /* eventName */
    {6007, 1861, 3, CX_PLACE_QUERY, false}, /* persistInMemory */
    {6023, 0, 1, CX_PLACE_QUERY, false}, /* data */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {3792, 0, 1, CX_PLACE_QUERY, true}, /* skillId */
    {912, 0, 1, CX_PLACE_QUERY, false}, /* contactId */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {9118, 0, 6, CX_PLACE_PATH, true}, /* agentNo */
    {9126, 9133, 113, CX_PLACE_QUERY, true}, /* status */
    {9139, 9151, 6, CX_PLACE_QUERY, true}, /* maximumRows */
    {9157, 0, 6, CX_PLACE_QUERY, true}, /* startRowIndex */
    {9171, 9183, 1, CX_PLACE_QUERY, true}, /* orderColumn */
    {9196, 1861, 3, CX_PLACE_QUERY, true}, /* orderAsc */
    {9205, 0, 1, CX_PLACE_QUERY, true}, /* searchText */
    {9216, 0, 3, CX_PLACE_QUERY, true}, /* assigned */
    {9118, 0, 6, CX_PLACE_PATH, true}, /* agentNo */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10119, 0, 3, CX_PLACE_QUERY, false}, /* isOutbound */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10574, 0, 1, CX_PLACE_QUERY, false}, /* outboundStrategy */
    {10591, 0, 3, CX_PLACE_QUERY, false}, /* isSkillActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {10605, 0, 3, CX_PLACE_QUERY, false}, /* isAssignedSkillActive */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10574, 0, 1, CX_PLACE_QUERY, false}, /* outboundStrategy */
    {10591, 0, 3, CX_PLACE_QUERY, false}, /* isSkillActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {6405, 0, 149, CX_PLACE_QUERY, true}, /* state */
    {11460, 0, 6, CX_PLACE_QUERY, false}, /* outStateId */
    {12088, 0, 1, CX_PLACE_QUERY, false}, /* reqBUIds */
    {12599, 0, 3, CX_PLACE_QUERY, false}, /* activeUsersOnly */
    {13469, 0, 3, CX_PLACE_QUERY, true}, /* isClosed */
    {13478, 0, 1, CX_PLACE_QUERY, false}, /* agentName */
    {13488, 0, 1, CX_PLACE_QUERY, false}, /* issueType */
    {3776, 0, 1, CX_PLACE_QUERY, false}, /* teamName */
    {13786, 0, 1, CX_PLACE_QUERY, false}, /* updateSince */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {13798, 0, 3, CX_PLACE_QUERY, false}, /* isLocked */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 1, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 1, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8478, 0, 6, CX_PLACE_PATH, true}, /* messageId */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {9577, 0, 6, CX_PLACE_PATH, true}, /* routingAttributeNo */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {15209, 0, 1, CX_PLACE_QUERY, false}, /* skillRecordTypeID */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {18823, 0, 1, CX_PLACE_QUERY, false}, /* UpdatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10574, 0, 1, CX_PLACE_QUERY, false}, /* outboundStrategy */
    {10591, 1861, 3, CX_PLACE_QUERY, false}, /* isSkillActive */
    {18836, 1861, 3, CX_PLACE_QUERY, true}, /* isAgentActive */
    {253, 1861, 3, CX_PLACE_QUERY, true}, /* isActive */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {19017, 0, 1, CX_PLACE_QUERY, false}, /* apiversion */
    {19229, 0, 1, CX_PLACE_QUERY, false}, /* searchUriText */
    {19243, 0, 1, CX_PLACE_QUERY, false}, /* verb */
    {803, 0, 6, CX_PLACE_QUERY, true}, /* businessUnitId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {19691, 0, 3, CX_PLACE_QUERY, false}, /* includeTrustedBusinessUnits */
    {3820, 0, 6, CX_PLACE_PATH, true}, /* campaignId */
    {4834, 0, 3, CX_PLACE_QUERY, true}, /* includeEntries */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {3820, 0, 1, CX_PLACE_PATH, true}, /* campaignId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {3820, 0, 1, CX_PLACE_PATH, true}, /* campaignId */
    {3820, 0, 6, CX_PLACE_PATH, true}, /* campaignId */
    {3820, 0, 6, CX_PLACE_PATH, true}, /* campaignId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {3820, 0, 1, CX_PLACE_PATH, true}, /* campaignId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {3820, 0, 1, CX_PLACE_PATH, true}, /* campaignId */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {23161, 0, 3, CX_PLACE_QUERY, false}, /* isSkillFiltered */
    {3931, 0, 1, CX_PLACE_PATH, true}, /* messageGroupId */
    {23521, 0, 1, CX_PLACE_QUERY, false}, /* authContext */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {24310, 0, 6, CX_PLACE_PATH, true}, /* contactStateId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {25558, 0, 3, CX_PLACE_QUERY, false}, /* includeAttachments */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {803, 0, 6, CX_PLACE_QUERY, true}, /* businessUnitId */
    {27262, 0, 6, CX_PLACE_QUERY, true}, /* ani */
    {3792, 0, 6, CX_PLACE_QUERY, true}, /* skillId */
    {803, 0, 6, CX_PLACE_QUERY, true}, /* businessUnitId */
    {27474, 0, 1, CX_PLACE_PATH, true}, /* countryId */
    {25089, 0, 1, CX_PLACE_PATH, true}, /* dispositionId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {25089, 0, 1, CX_PLACE_PATH, true}, /* dispositionId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {25089, 0, 1, CX_PLACE_PATH, true}, /* dispositionId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {25089, 0, 1, CX_PLACE_PATH, true}, /* dispositionId */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {25089, 0, 1, CX_PLACE_PATH, true}, /* dispositionId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {29014, 0, 6, CX_PLACE_QUERY, false}, /* classificationType */
    {28572, 0, 6, CX_PLACE_QUERY, false}, /* direction */
    {28398, 0, 3, CX_PLACE_QUERY, false}, /* isPreviewDisposition */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {29622, 0, 3, CX_PLACE_QUERY, false}, /* isPreviewDispositions */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {7912, 0, 1, CX_PLACE_PATH, true}, /* groupId */
    {3792, 0, 1, CX_PLACE_PATH, true}, /* skillId */
    {7912, 0, 1, CX_PLACE_PATH, true}, /* groupId */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {7912, 0, 1, CX_PLACE_PATH, true}, /* groupId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {7912, 0, 1, CX_PLACE_PATH, true}, /* groupId */
    {7912, 0, 1, CX_PLACE_PATH, true}, /* groupId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {7912, 0, 1, CX_PLACE_PATH, true}, /* groupId */
    {30601, 0, 1, CX_PLACE_QUERY, false}, /* dncGroupName */
    {30614, 0, 1, CX_PLACE_QUERY, false}, /* dncGroupDescription */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {23579, 0, 1, CX_PLACE_QUERY, true}, /* phoneNumber */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {26021, 0, 1, CX_PLACE_QUERY, true}, /* fileName */
    {33223, 0, 1, CX_PLACE_QUERY, true}, /* oldPath */
    {33231, 0, 1, CX_PLACE_QUERY, true}, /* newPath */
    {33239, 0, 3, CX_PLACE_QUERY, false}, /* overwrite */
    {33439, 0, 1, CX_PLACE_QUERY, false}, /* folderPath */
    {26021, 0, 1, CX_PLACE_QUERY, true}, /* fileName */
    {33467, 0, 3, CX_PLACE_QUERY, true}, /* needsProcessing */
    {26021, 0, 1, CX_PLACE_QUERY, true}, /* fileName */
    {33120, 0, 1, CX_PLACE_QUERY, true}, /* file */
    {33239, 0, 3, CX_PLACE_QUERY, false}, /* overwrite */
    {33467, 0, 3, CX_PLACE_QUERY, false}, /* needsProcessing */
    {33877, 0, 1, CX_PLACE_QUERY, true}, /* folderName */
    {7912, 0, 6, CX_PLACE_PATH, true}, /* groupId */
    {7912, 0, 6, CX_PLACE_PATH, true}, /* groupId */
    {9216, 0, 3, CX_PLACE_QUERY, false}, /* assigned */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {7912, 0, 6, CX_PLACE_PATH, true}, /* groupId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {7912, 0, 6, CX_PLACE_PATH, true}, /* groupId */
    {7920, 0, 1, CX_PLACE_QUERY, true}, /* groupName */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {34899, 0, 1, CX_PLACE_QUERY, true}, /* sourceName */
    {35480, 0, 1, CX_PLACE_PATH, true}, /* hoursOfOperationProfileId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {2043, 0, 3, CX_PLACE_QUERY, true}, /* isDeleted */
    {35480, 0, 6, CX_PLACE_PATH, true}, /* hoursOfOperationProfileId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {36507, 0, 1, CX_PLACE_QUERY, false}, /* p1 */
    {36510, 0, 1, CX_PLACE_QUERY, false}, /* p2 */
    {36513, 0, 1, CX_PLACE_QUERY, false}, /* p3 */
    {36516, 0, 1, CX_PLACE_QUERY, false}, /* p4 */
    {36519, 0, 1, CX_PLACE_QUERY, false}, /* p5 */
    {36522, 0, 1, CX_PLACE_QUERY, false}, /* p6 */
    {36525, 0, 1, CX_PLACE_QUERY, false}, /* p7 */
    {36528, 0, 1, CX_PLACE_QUERY, false}, /* p8 */
    {36531, 0, 1, CX_PLACE_QUERY, false}, /* p9 */
    {36709, 0, 6, CX_PLACE_PATH, true}, /* listId */
    {36716, 0, 3, CX_PLACE_QUERY, false}, /* finalized */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {36709, 0, 6, CX_PLACE_PATH, true}, /* listId */
    {37375, 37389, 3, CX_PLACE_QUERY, false}, /* forceInactive */
    {37395, 37389, 3, CX_PLACE_QUERY, false}, /* forceDelete */
    {36709, 0, 6, CX_PLACE_PATH, true}, /* listId */
    {36716, 0, 3, CX_PLACE_QUERY, false}, /* finalized */
    {37570, 0, 3, CX_PLACE_QUERY, false}, /* includeRecords */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {34899, 0, 1, CX_PLACE_PATH, true}, /* sourceName */
    {36709, 0, 6, CX_PLACE_PATH, true}, /* listId */
    {36726, 0, 1, CX_PLACE_QUERY, true}, /* listName */
    {39325, 0, 1, CX_PLACE_QUERY, true}, /* externalIdColumn */
    {37585, 0, 1, CX_PLACE_QUERY, false}, /* listExpirationDate */
    {39342, 0, 1, CX_PLACE_QUERY, false}, /* scoreColumn */
    {39354, 0, 1, CX_PLACE_QUERY, false}, /* customer1Column */
    {39370, 0, 1, CX_PLACE_QUERY, false}, /* customer2Column */
    {39386, 0, 1, CX_PLACE_QUERY, false}, /* callerIdColumn */
    {39401, 0, 1, CX_PLACE_QUERY, false}, /* priorityColumn */
    {39416, 0, 1, CX_PLACE_QUERY, false}, /* complianceReqColumn */
    {39436, 0, 1, CX_PLACE_QUERY, false}, /* firstNameColumn */
    {39452, 0, 1, CX_PLACE_QUERY, false}, /* lastNameColumn */
    {39467, 0, 1, CX_PLACE_QUERY, false}, /* addressColumn */
    {39481, 0, 1, CX_PLACE_QUERY, false}, /* cityColumn */
    {39492, 0, 1, CX_PLACE_QUERY, false}, /* stateColumn */
    {39504, 0, 1, CX_PLACE_QUERY, false}, /* zipColumn */
    {39514, 0, 1, CX_PLACE_QUERY, false}, /* timeZoneColumn */
    {39529, 0, 1, CX_PLACE_QUERY, false}, /* confirmReqColumn */
    {39546, 0, 1, CX_PLACE_QUERY, false}, /* overrideFinalizationColumn */
    {39573, 0, 1, CX_PLACE_QUERY, false}, /* agentIdColumn */
    {39587, 0, 1, CX_PLACE_QUERY, false}, /* callRequestTimeColumn */
    {39609, 0, 1, CX_PLACE_QUERY, false}, /* callRequestStaleColumn */
    {39632, 0, 1, CX_PLACE_QUERY, false}, /* notesColumn */
    {39644, 0, 1, CX_PLACE_QUERY, false}, /* expirationDateColumn */
    {39124, 0, 6, CX_PLACE_PATH, true}, /* jobId */
    {39124, 0, 6, CX_PLACE_PATH, true}, /* jobId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {40442, 0, 3, CX_PLACE_QUERY, false}, /* includeAgents */
    {10107, 0, 6, CX_PLACE_PATH, true}, /* mediaTypeId */
    {40937, 0, 6, CX_PLACE_PATH, true}, /* templateId */
    {40937, 0, 1, CX_PLACE_PATH, true}, /* templateId */
    {40964, 0, 1, CX_PLACE_QUERY, false}, /* templateName */
    {253, 1861, 3, CX_PLACE_QUERY, false}, /* isActive */
    {4017, 0, 1, CX_PLACE_QUERY, false}, /* subject */
    {41040, 0, 1, CX_PLACE_QUERY, false}, /* body */
    {41009, 0, 3, CX_PLACE_QUERY, false}, /* isHTML */
    {25605, 0, 1, CX_PLACE_QUERY, false}, /* ccAddress */
    {25615, 0, 1, CX_PLACE_QUERY, false}, /* bccAddress */
    {41016, 0, 1, CX_PLACE_QUERY, false}, /* replyToAddress */
    {41031, 0, 1, CX_PLACE_QUERY, false}, /* fromName */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {41045, 37389, 3, CX_PLACE_QUERY, false}, /* isRTL */
    {40964, 0, 1, CX_PLACE_QUERY, true}, /* templateName */
    {40977, 0, 473, CX_PLACE_QUERY, true}, /* templateTypeId */
    {4017, 0, 1, CX_PLACE_QUERY, true}, /* subject */
    {41040, 0, 1, CX_PLACE_QUERY, true}, /* body */
    {41009, 0, 3, CX_PLACE_QUERY, false}, /* isHTML */
    {25605, 0, 1, CX_PLACE_QUERY, false}, /* ccAddress */
    {25615, 0, 1, CX_PLACE_QUERY, false}, /* bccAddress */
    {41016, 0, 1, CX_PLACE_QUERY, false}, /* replyToAddress */
    {41031, 0, 1, CX_PLACE_QUERY, false}, /* fromName */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {41045, 37389, 3, CX_PLACE_QUERY, false}, /* isRTL */
    {40977, 0, 473, CX_PLACE_QUERY, false}, /* templateTypeId */
    {912, 0, 1, CX_PLACE_PATH, true}, /* contactId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {42260, 0, 6, CX_PLACE_PATH, true}, /* pointOfContactId */
    {10107, 0, 493, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {9577, 0, 6, CX_PLACE_PATH, true}, /* routingAttributeNo */
    {9139, 9151, 6, CX_PLACE_QUERY, true}, /* maximumRows */
    {9157, 0, 6, CX_PLACE_QUERY, true}, /* startRowIndex */
    {9171, 9183, 1, CX_PLACE_QUERY, false}, /* orderColumn */
    {9196, 1861, 3, CX_PLACE_QUERY, true}, /* orderAsc */
    {9205, 0, 1, CX_PLACE_QUERY, true}, /* searchText */
    {9216, 1861, 3, CX_PLACE_QUERY, true}, /* assigned */
    {9126, 9133, 113, CX_PLACE_QUERY, true}, /* status */
    {9126, 9133, 113, CX_PLACE_QUERY, true}, /* status */
    {9139, 9151, 6, CX_PLACE_QUERY, true}, /* maximumRows */
    {9157, 0, 6, CX_PLACE_QUERY, true}, /* startRowIndex */
    {9171, 0, 1, CX_PLACE_QUERY, true}, /* orderColumn */
    {9196, 1861, 3, CX_PLACE_QUERY, true}, /* orderAsc */
    {9205, 0, 1, CX_PLACE_QUERY, false}, /* searchText */
    {9767, 0, 6, CX_PLACE_PATH, true}, /* callbackId */
    {9767, 0, 6, CX_PLACE_PATH, true}, /* callbackId */
    {23579, 0, 1, CX_PLACE_QUERY, false}, /* phoneNumber */
    {43822, 0, 19, CX_PLACE_QUERY, false}, /* scheduleDate */
    {1174, 0, 1, CX_PLACE_QUERY, false}, /* firstName */
    {1184, 0, 1, CX_PLACE_QUERY, false}, /* lastName */
    {41639, 0, 6, CX_PLACE_QUERY, false}, /* targetAgentId */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {43835, 0, 1, CX_PLACE_QUERY, false}, /* msCalendarEventId */
    {23579, 0, 1, CX_PLACE_QUERY, false}, /* phoneNumber */
    {43822, 0, 19, CX_PLACE_QUERY, false}, /* scheduleDate */
    {1174, 0, 1, CX_PLACE_QUERY, false}, /* firstName */
    {1184, 0, 1, CX_PLACE_QUERY, false}, /* lastName */
    {41639, 0, 6, CX_PLACE_QUERY, false}, /* targetAgentId */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {43835, 0, 1, CX_PLACE_QUERY, false}, /* msCalendarEventId */
    {44159, 0, 1, CX_PLACE_QUERY, false}, /* folder */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {9126, 0, 1, CX_PLACE_QUERY, false}, /* status */
    {44401, 0, 6, CX_PLACE_PATH, true}, /* scriptScheduleId */
    {1161, 0, 1, CX_PLACE_QUERY, true}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 1, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 1, CX_PLACE_QUERY, false}, /* endDate */
    {44401, 0, 6, CX_PLACE_PATH, true}, /* scriptScheduleId */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, true}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1161, 0, 1, CX_PLACE_QUERY, true}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {35719, 0, 1, CX_PLACE_PATH, true}, /* scriptId */
    {45836, 0, 1, CX_PLACE_QUERY, false}, /* scriptPath */
    {35719, 0, 2, CX_PLACE_QUERY, false}, /* scriptId */
    {45847, 0, 1, CX_PLACE_QUERY, false}, /* libraryId */
    {45836, 0, 1, CX_PLACE_QUERY, true}, /* scriptPath */
    {46309, 0, 1, CX_PLACE_QUERY, true}, /* fileFullName */
    {46309, 0, 1, CX_PLACE_QUERY, true}, /* fileFullName */
    {46471, 0, 1, CX_PLACE_QUERY, false}, /* includeFileContent */
    {46823, 0, 1, CX_PLACE_QUERY, true}, /* rootFolder */
    {46834, 0, 1, CX_PLACE_QUERY, false}, /* filter */
    {46841, 0, 1, CX_PLACE_QUERY, false}, /* inclusionFilePurposeTypeList */
    {45836, 0, 1, CX_PLACE_QUERY, true}, /* scriptPath */
    {47458, 0, 3, CX_PLACE_QUERY, true}, /* lockScript */
    {12165, 0, 6, CX_PLACE_QUERY, false}, /* mediaType */
    {13568, 0, 1, CX_PLACE_QUERY, false}, /* scriptName */
    {47660, 0, 3, CX_PLACE_QUERY, false}, /* includeInactive */
    {47676, 0, 3, CX_PLACE_QUERY, false}, /* includeTrusted */
    {47691, 0, 1, CX_PLACE_QUERY, false}, /* modStartDate */
    {47704, 0, 1, CX_PLACE_QUERY, false}, /* modEndDate */
    {47715, 0, 1, CX_PLACE_QUERY, false}, /* toolName */
    {47724, 0, 1, CX_PLACE_QUERY, false}, /* caption */
    {44761, 0, 1, CX_PLACE_QUERY, false}, /* parameters */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {3792, 0, 6, CX_PLACE_QUERY, true}, /* skillId */
    {35719, 0, 1, CX_PLACE_QUERY, false}, /* scriptId */
    {45836, 0, 1, CX_PLACE_QUERY, false}, /* scriptPath */
    {47916, 0, 1, CX_PLACE_QUERY, false}, /* Parameters */
    {8547, 0, 1, CX_PLACE_QUERY, false}, /* startDate */
    {6354, 0, 6, CX_PLACE_PATH, true}, /* profileId */
    {48339, 0, 1, CX_PLACE_QUERY, false}, /* securityProfileStatusName */
    {48365, 0, 1, CX_PLACE_QUERY, false}, /* isSupportProfile */
    {48382, 0, 1, CX_PLACE_QUERY, false}, /* isInternal */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 1, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 1, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {4834, 37389, 3, CX_PLACE_QUERY, false}, /* includeEntries */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {56982, 0, 3, CX_PLACE_QUERY, false}, /* force */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {3785, 0, 1, CX_PLACE_QUERY, true}, /* skills */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {1866, 0, 1, CX_PLACE_QUERY, false}, /* updatedSince */
    {10107, 0, 2, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10574, 0, 1, CX_PLACE_QUERY, false}, /* outboundStrategy */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 2, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 2, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {58781, 0, 6, CX_PLACE_PATH, true}, /* stationProfileId */
    {1161, 0, 1, CX_PLACE_QUERY, true}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {58781, 0, 6, CX_PLACE_PATH, true}, /* stationProfileId */
    {12208, 0, 6, CX_PLACE_PATH, true}, /* stationId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 1, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 1, CX_PLACE_QUERY, false}, /* endDate */
    {12208, 0, 6, CX_PLACE_PATH, true}, /* stationId */
    {12208, 0, 6, CX_PLACE_PATH, true}, /* stationId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {60996, 0, 6, CX_PLACE_PATH, true}, /* suppressedContactId */
    {27118, 0, 6, CX_PLACE_PATH, true}, /* tagId */
    {27118, 0, 6, CX_PLACE_PATH, true}, /* tagId */
    {57284, 0, 1, CX_PLACE_QUERY, false}, /* tagName */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {57284, 0, 1, CX_PLACE_QUERY, true}, /* tagName */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {3769, 0, 6, CX_PLACE_PATH, true}, /* teamId */
    {4834, 37389, 3, CX_PLACE_QUERY, false}, /* includeEntries */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {3769, 0, 1, CX_PLACE_PATH, true}, /* teamId */
    {3769, 0, 1, CX_PLACE_PATH, true}, /* teamId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 1, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 1, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {13786, 0, 1, CX_PLACE_QUERY, false}, /* updateSince */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {3769, 0, 1, CX_PLACE_PATH, true}, /* teamId */
    {62596, 0, 1, CX_PLACE_QUERY, true}, /* transferTeamId */
    {3769, 0, 6, CX_PLACE_PATH, true}, /* teamId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {3769, 0, 6, CX_PLACE_PATH, true}, /* teamId */
    {3769, 0, 1, CX_PLACE_PATH, true}, /* teamId */
    {63541, 0, 1, CX_PLACE_QUERY, false}, /* activeOnly */
    {3769, 0, 6, CX_PLACE_PATH, true}, /* teamId */
    {63783, 0, 1, CX_PLACE_QUERY, false}, /* securityUser */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {13786, 0, 1, CX_PLACE_QUERY, false}, /* updateSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {13786, 0, 1, CX_PLACE_QUERY, false}, /* updateSince */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {642, 0, 1, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 1, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {64479, 0, 6, CX_PLACE_PATH, true}, /* unavailableCodeId */
    {1161, 0, 1, CX_PLACE_QUERY, true}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {64479, 0, 6, CX_PLACE_PATH, true}, /* unavailableCodeId */
    {64479, 0, 6, CX_PLACE_PATH, true}, /* unavailableCodeId */
    {253, 0, 3, CX_PLACE_QUERY, true}, /* isActive */
    {64479, 0, 6, CX_PLACE_PATH, true}, /* unavailableCodeId */
    {22284, 0, 3, CX_PLACE_QUERY, true}, /* addAll */
    {64479, 0, 6, CX_PLACE_PATH, true}, /* unavailableCodeId */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {64479, 0, 6, CX_PLACE_PATH, true}, /* unavailableCodeId */
    {65610, 0, 3, CX_PLACE_QUERY, true}, /* removeAll */
    {64479, 0, 6, CX_PLACE_PATH, true}, /* unavailableCodeId */
    {63783, 0, 1, CX_PLACE_QUERY, false}, /* securityUser */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {66438, 0, 6, CX_PLACE_PATH, true}, /* workflowDataId */
    {66696, 0, 6, CX_PLACE_PATH, true}, /* activeFlag */
    {67246, 0, 6, CX_PLACE_PATH, true}, /* workFlowDataId */
    {253, 0, 3, CX_PLACE_QUERY, false}, /* isActive */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {67846, 0, 3, CX_PLACE_QUERY, false}, /* chat */
    {2037, 0, 3, CX_PLACE_QUERY, false}, /* email */
    {67851, 0, 3, CX_PLACE_QUERY, false}, /* workItem */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {9767, 0, 6, CX_PLACE_PATH, true}, /* callbackId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {9767, 0, 6, CX_PLACE_PATH, true}, /* callbackId */
    {69594, 0, 19, CX_PLACE_QUERY, true}, /* rescheduleDate */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {70515, 0, 3, CX_PLACE_QUERY, false}, /* forceLogoff */
    {70527, 0, 3, CX_PLACE_QUERY, false}, /* endContacts */
    {70539, 0, 3, CX_PLACE_QUERY, false}, /* ignorePersonalQueue */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {3800, 0, 1, CX_PLACE_QUERY, true}, /* skillName */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {46071, 72605, 827, CX_PLACE_QUERY, true}, /* type */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {8089, 0, 1, CX_PLACE_QUERY, false}, /* indicatorName */
    {6023, 0, 1, CX_PLACE_QUERY, false}, /* data */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {12237, 0, 1, CX_PLACE_QUERY, false}, /* toAddress */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {25605, 0, 1, CX_PLACE_QUERY, false}, /* ccAddress */
    {25615, 0, 1, CX_PLACE_QUERY, false}, /* bccAddress */
    {4017, 0, 1, CX_PLACE_QUERY, false}, /* subject */
    {25638, 0, 1, CX_PLACE_QUERY, false}, /* bodyHtml */
    {25662, 0, 1, CX_PLACE_QUERY, false}, /* attachments */
    {73468, 0, 1, CX_PLACE_QUERY, false}, /* attachmentNames */
    {73484, 0, 1, CX_PLACE_QUERY, false}, /* draftEmailGuidStr */
    {73076, 0, 1, CX_PLACE_QUERY, false}, /* primaryDispositionId */
    {73187, 0, 1, CX_PLACE_QUERY, false}, /* secondaryDispositionId */
    {27113, 0, 1, CX_PLACE_QUERY, false}, /* tags */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {73502, 0, 1, CX_PLACE_QUERY, false}, /* originalAttachmentNames */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {3792, 0, 6, CX_PLACE_QUERY, false}, /* skillId */
    {12237, 0, 1, CX_PLACE_QUERY, false}, /* toAddress */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {25605, 0, 1, CX_PLACE_QUERY, false}, /* ccAddress */
    {25615, 0, 1, CX_PLACE_QUERY, false}, /* bccAddress */
    {4017, 0, 1, CX_PLACE_QUERY, false}, /* subject */
    {25638, 0, 1, CX_PLACE_QUERY, false}, /* bodyHtml */
    {25662, 0, 1, CX_PLACE_QUERY, false}, /* attachments */
    {73468, 0, 1, CX_PLACE_QUERY, false}, /* attachmentNames */
    {73502, 0, 1, CX_PLACE_QUERY, false}, /* originalAttachmentNames */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {12237, 0, 1, CX_PLACE_QUERY, false}, /* toAddress */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {25605, 0, 1, CX_PLACE_QUERY, false}, /* ccAddress */
    {25615, 0, 1, CX_PLACE_QUERY, false}, /* bccAddress */
    {4017, 0, 1, CX_PLACE_QUERY, false}, /* subject */
    {25638, 0, 1, CX_PLACE_QUERY, false}, /* bodyHtml */
    {25662, 0, 1, CX_PLACE_QUERY, false}, /* attachments */
    {73468, 0, 1, CX_PLACE_QUERY, false}, /* attachmentNames */
    {74142, 0, 3, CX_PLACE_QUERY, false}, /* isDraft */
    {73076, 0, 1, CX_PLACE_QUERY, false}, /* primaryDispositionId */
    {73187, 0, 1, CX_PLACE_QUERY, false}, /* secondaryDispositionId */
    {27113, 0, 1, CX_PLACE_QUERY, false}, /* tags */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {73502, 0, 1, CX_PLACE_QUERY, false}, /* originalAttachmentNames */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {3792, 0, 6, CX_PLACE_QUERY, false}, /* skillId */
    {12237, 0, 1, CX_PLACE_QUERY, false}, /* toAddress */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {25605, 0, 1, CX_PLACE_QUERY, false}, /* ccAddress */
    {25615, 0, 1, CX_PLACE_QUERY, false}, /* bccAddress */
    {4017, 0, 1, CX_PLACE_QUERY, false}, /* subject */
    {25638, 0, 1, CX_PLACE_QUERY, false}, /* bodyHtml */
    {25662, 0, 1, CX_PLACE_QUERY, false}, /* attachments */
    {73468, 0, 1, CX_PLACE_QUERY, false}, /* attachmentNames */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {75145, 0, 3, CX_PLACE_QUERY, false}, /* isImmediate */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {75976, 75984, 829, CX_PLACE_QUERY, false}, /* outcome */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {76274, 0, 1, CX_PLACE_QUERY, false}, /* maskRecordingMedia */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {77586, 0, 1, CX_PLACE_QUERY, true}, /* chatText */
    {77595, 0, 1, CX_PLACE_QUERY, true}, /* chatTarget */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {41639, 0, 6, CX_PLACE_QUERY, true}, /* targetAgentId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {78339, 0, 6, CX_PLACE_QUERY, true}, /* targetSkillId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {79737, 0, 3, CX_PLACE_QUERY, false}, /* isTyping */
    {79746, 0, 3, CX_PLACE_QUERY, false}, /* isTextEntered */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {12165, 0, 6, CX_PLACE_QUERY, true}, /* mediaType */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {3792, 0, 6, CX_PLACE_QUERY, true}, /* skillId */
    {12237, 0, 1, CX_PLACE_QUERY, true}, /* toAddress */
    {70025, 0, 6, CX_PLACE_QUERY, false}, /* parentContactId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {23579, 0, 1, CX_PLACE_QUERY, false}, /* phoneNumber */
    {3792, 0, 6, CX_PLACE_QUERY, true}, /* skillId */
    {70025, 0, 6, CX_PLACE_QUERY, false}, /* parentContactId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {41639, 0, 6, CX_PLACE_QUERY, true}, /* targetAgentId */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {81867, 0, 6, CX_PLACE_QUERY, true}, /* timeout */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {82182, 0, 1, CX_PLACE_QUERY, true}, /* dtmfSequence */
    {82195, 0, 6, CX_PLACE_QUERY, true}, /* toneDurationMS */
    {82210, 0, 6, CX_PLACE_QUERY, false}, /* toneSpacingMS */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {6405, 0, 149, CX_PLACE_QUERY, true}, /* state */
    {82391, 0, 1, CX_PLACE_QUERY, false}, /* reason */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {82588, 0, 6, CX_PLACE_QUERY, true}, /* categoryId */
    {37673, 0, 1, CX_PLACE_QUERY, true}, /* priority */
    {82599, 0, 1, CX_PLACE_QUERY, true}, /* comment */
    {82607, 0, 1, CX_PLACE_QUERY, false}, /* customData */
    {12208, 0, 1, CX_PLACE_QUERY, true}, /* stationId */
    {12218, 0, 1, CX_PLACE_QUERY, false}, /* stationPhoneNumber */
    {83004, 83022, 6, CX_PLACE_QUERY, false}, /* inactivityTimeout */
    {83026, 0, 3, CX_PLACE_QUERY, false}, /* inactivityForceLogout */
    {83048, 0, 6, CX_PLACE_QUERY, false}, /* asAgentId */
    {83048, 0, 1, CX_PLACE_QUERY, true}, /* asAgentId */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {83614, 0, 1, CX_PLACE_QUERY, false}, /* requestedPassword */
    {12383, 0, 3, CX_PLACE_QUERY, false}, /* forceChangeOnLogon */
    {83929, 0, 1, CX_PLACE_QUERY, true}, /* currentPassword */
    {83945, 0, 1, CX_PLACE_QUERY, true}, /* newPassword */
    {84134, 0, 1, CX_PLACE_PATH, true}, /* applicationId */
    {20427, 0, 853, CX_PLACE_QUERY, false}, /* tenantId */
    {85521, 0, 853, CX_PLACE_QUERY, false}, /* resellerId */
    {84289, 0, 855, CX_PLACE_QUERY, false}, /* scope */
    {85539, 0, 856, CX_PLACE_QUERY, false}, /* response_type */
    {85558, 0, 1, CX_PLACE_QUERY, false}, /* client_id */
    {85568, 0, 1, CX_PLACE_QUERY, false}, /* redirect_uri */
    {6405, 0, 1, CX_PLACE_QUERY, false}, /* state */
    {85581, 0, 1, CX_PLACE_QUERY, false}, /* nonce */
    {85587, 85595, 857, CX_PLACE_QUERY, false}, /* display */
    {85606, 0, 858, CX_PLACE_QUERY, false}, /* prompt */
    {85624, 0, 6, CX_PLACE_QUERY, false}, /* max_age */
    {85632, 0, 1, CX_PLACE_QUERY, false}, /* id_token_hint */
    {85646, 0, 1, CX_PLACE_QUERY, false}, /* login_hint */
    {85657, 0, 86, CX_PLACE_QUERY, false}, /* acr_values */
    {85668, 0, 86, CX_PLACE_QUERY, false}, /* ui_locales */
    {85679, 0, 1, CX_PLACE_QUERY, false}, /* code_challenge */
    {85694, 0, 859, CX_PLACE_QUERY, false}, /* code_challenge_method */
    {85553, 0, 1, CX_PLACE_QUERY, false}, /* code */
    {85553, 0, 1, CX_PLACE_QUERY, true}, /* code */
    {85632, 0, 1, CX_PLACE_QUERY, false}, /* id_token_hint */
    {86470, 0, 1, CX_PLACE_QUERY, false}, /* post_logout_redirect_uri */
    {6405, 0, 1, CX_PLACE_QUERY, false}, /* state */
    {85668, 0, 86, CX_PLACE_QUERY, false}, /* ui_locales */
    {20427, 0, 853, CX_PLACE_QUERY, true}, /* tenantId */
    {912, 0, 1, CX_PLACE_PATH, true}, /* contactId */
    {88710, 0, 1, CX_PLACE_PATH, true}, /* segmentId */
    {39124, 0, 1, CX_PLACE_PATH, true}, /* jobId */
    {90145, 0, 853, CX_PLACE_PATH, true}, /* policyId */
    {90145, 0, 853, CX_PLACE_PATH, true}, /* policyId */
    {90469, 0, 853, CX_PLACE_PATH, true}, /* policyInstanceId */
    {92357, 0, 1, CX_PLACE_PATH, true}, /* channelId */
    {92357, 0, 1, CX_PLACE_PATH, true}, /* channelId */
    {94108, 0, 1, CX_PLACE_PATH, true}, /* messageIdOnExternalPlatform */
    {92357, 0, 1, CX_PLACE_PATH, true}, /* channelId */
    {93640, 0, 1, CX_PLACE_PATH, true}, /* threadIdOnExternalPlatform */
    {97684, 0, 86, CX_PLACE_QUERY, false}, /* id[] */
    {93109, 0, 3, CX_PLACE_QUERY, false}, /* isPrivate */
    {96345, 0, 3, CX_PLACE_QUERY, false}, /* hasManualOutboundFlow */
    {97689, 0, 3, CX_PLACE_QUERY, false}, /* withPermissionToManualOutbound */
    {26082, 0, 6, CX_PLACE_QUERY, false}, /* size */
    {85595, 0, 6, CX_PLACE_QUERY, false}, /* page */
    {651, 0, 1040, CX_PLACE_QUERY, false}, /* orderBy */
    {53976, 0, 1041, CX_PLACE_QUERY, false}, /* order */
    {94546, 0, 1, CX_PLACE_PATH, true}, /* contactNumber */
    {94546, 0, 1, CX_PLACE_PATH, true}, /* contactNumber */
    {98430, 0, 1, CX_PLACE_PATH, true}, /* agentContactId */
    {94546, 0, 1, CX_PLACE_PATH, true}, /* contactNumber */
    {98658, 0, 1, CX_PLACE_PATH, true}, /* customFieldIdentifier */
    {100459, 0, 86, CX_PLACE_QUERY, false}, /* channel[] */
    {100469, 0, 1065, CX_PLACE_QUERY, false}, /* tag[] */
    {100475, 0, 86, CX_PLACE_QUERY, false}, /* routingQueueId[] */
    {100492, 0, 1066, CX_PLACE_QUERY, false}, /* status[] */
    {100501, 0, 86, CX_PLACE_QUERY, false}, /* endUserIdOnExternalPlatform[] */
    {100531, 0, 1, CX_PLACE_QUERY, false}, /* query */
    {100537, 0, 3, CX_PLACE_QUERY, false}, /* calculateClosedFrtNoReply */
    {100563, 0, 1, CX_PLACE_QUERY, false}, /* scrollToken */
    {100575, 0, 1067, CX_PLACE_QUERY, false}, /* sorting */
    {100596, 0, 1041, CX_PLACE_QUERY, false}, /* sortingType */
    {70905, 0, 1, CX_PLACE_QUERY, false}, /* customerId */
    {100608, 0, 1, CX_PLACE_QUERY, false}, /* date[from] */
    {100619, 0, 1, CX_PLACE_QUERY, false}, /* date[to] */
    {70905, 0, 1, CX_PLACE_PATH, true}, /* customerId */
    {98658, 0, 1, CX_PLACE_PATH, true}, /* customFieldIdentifier */
    {70905, 0, 1, CX_PLACE_PATH, true}, /* customerId */
    {70905, 0, 1, CX_PLACE_PATH, true}, /* customerId */
    {101480, 0, 1, CX_PLACE_PATH, true}, /* noteId */
    {100531, 0, 1, CX_PLACE_QUERY, false}, /* query */
    {102333, 0, 6, CX_PLACE_QUERY, false}, /* limit */
    {85595, 9133, 6, CX_PLACE_QUERY, false}, /* page */
    {651, 93318, 1078, CX_PLACE_QUERY, false}, /* orderBy */
    {53976, 0, 1041, CX_PLACE_QUERY, false}, /* order */
    {8478, 0, 1, CX_PLACE_PATH, true}, /* messageId */
    {8478, 0, 1, CX_PLACE_PATH, true}, /* messageId */
    {101480, 0, 853, CX_PLACE_PATH, true}, /* noteId */
    {8478, 0, 1, CX_PLACE_PATH, true}, /* messageId */
    {103459, 0, 1086, CX_PLACE_PATH, true}, /* reactionType */
    {8478, 0, 1, CX_PLACE_PATH, true}, /* messageId */
    {103459, 0, 1087, CX_PLACE_PATH, true}, /* reactionType */
    {8478, 0, 1, CX_PLACE_PATH, true}, /* messageId */
    {27118, 0, 6, CX_PLACE_PATH, true}, /* tagId */
    {100531, 0, 1, CX_PLACE_QUERY, false}, /* query */
    {104188, 0, 86, CX_PLACE_QUERY, false}, /* idOnExternalPlatform[] */
    {100459, 0, 86, CX_PLACE_QUERY, false}, /* channel[] */
    {100469, 0, 1065, CX_PLACE_QUERY, false}, /* tag[] */
    {104211, 0, 1065, CX_PLACE_QUERY, false}, /* excludeTag[] */
    {94546, 0, 6, CX_PLACE_QUERY, false}, /* contactNumber */
    {104224, 0, 86, CX_PLACE_QUERY, false}, /* authorIdOnExternalPlatform[] */
    {28572, 0, 993, CX_PLACE_QUERY, false}, /* direction */
    {104253, 0, 1, CX_PLACE_QUERY, false}, /* contentContains */
    {104269, 0, 1, CX_PLACE_QUERY, false}, /* contentNotContains */
    {104419, 0, 1, CX_PLACE_QUERY, true}, /* redirectUrl */
    {6405, 0, 1, CX_PLACE_QUERY, true}, /* state */
    {97684, 0, 86, CX_PLACE_QUERY, false}, /* id[] */
    {104935, 0, 1, CX_PLACE_QUERY, false}, /* nameContains */
    {104948, 37389, 3, CX_PLACE_QUERY, false}, /* withDeleted */
    {26082, 0, 6, CX_PLACE_QUERY, false}, /* size */
    {104960, 0, 3, CX_PLACE_QUERY, false}, /* isAssignableByMe */
    {104977, 0, 6, CX_PLACE_QUERY, false}, /* isAssignableByUser */
    {97684, 0, 1065, CX_PLACE_QUERY, false}, /* id[] */
    {105604, 0, 6, CX_PLACE_QUERY, false}, /* withContext */
    {100531, 0, 1, CX_PLACE_QUERY, false}, /* query */
    {105937, 0, 1, CX_PLACE_PATH, true}, /* exportId */
    {102333, 0, 2, CX_PLACE_QUERY, true}, /* limit */
    {106118, 0, 1, CX_PLACE_QUERY, false}, /* cursor */
    {105757, 0, 1, CX_PLACE_PATH, true}, /* surveyIdfier */
    {88710, 0, 1, CX_PLACE_PATH, true}, /* segmentId */
    {107060, 37389, 3, CX_PLACE_QUERY, false}, /* wordLevel */
    {107930, 18197, 1128, CX_PLACE_QUERY, false}, /* dateField */
    {107957, 0, 19, CX_PLACE_QUERY, false}, /* beginningDate */
    {107971, 0, 19, CX_PLACE_QUERY, false}, /* endingDate */
    {12165, 0, 1, CX_PLACE_QUERY, false}, /* mediaType */
    {107982, 0, 1, CX_PLACE_QUERY, false}, /* lang */
    {107987, 0, 6, CX_PLACE_QUERY, false}, /* pageSize */
    {106118, 0, 6, CX_PLACE_QUERY, false}, /* cursor */
    {53976, 97720, 1041, CX_PLACE_QUERY, false}, /* order */
    {108828, 0, 1, CX_PLACE_PATH, true}, /* requestId */
    {108009, 0, 1, CX_PLACE_PATH, true}, /* acdContactId */
    {109145, 0, 1, CX_PLACE_PATH, true}, /* statementId */
    {109157, 36177, 1143, CX_PLACE_QUERY, false}, /* media-type */
    {109196, 37389, 3, CX_PLACE_QUERY, false}, /* isDownload */
    {109207, 37389, 3, CX_PLACE_QUERY, false}, /* exclude-qm-categories */
    {110752, 0, 1, CX_PLACE_QUERY, true}, /* acd-call-id */
    {109157, 36177, 1143, CX_PLACE_QUERY, false}, /* media-type */
    {110764, 1861, 3, CX_PLACE_QUERY, false}, /* exclude-waveforms */
    {109207, 37389, 3, CX_PLACE_QUERY, false}, /* exclude-qm-categories */
    {109196, 37389, 3, CX_PLACE_QUERY, false}, /* isDownload */
    {88710, 0, 1, CX_PLACE_PATH, true}, /* segmentId */
    {109157, 36177, 1143, CX_PLACE_QUERY, false}, /* media-type */
    {110764, 1861, 3, CX_PLACE_QUERY, false}, /* exclude-waveforms */
    {109207, 37389, 3, CX_PLACE_QUERY, false}, /* exclude-qm-categories */
    {23579, 0, 1, CX_PLACE_QUERY, true}, /* phoneNumber */
    {23591, 0, 1, CX_PLACE_QUERY, false}, /* callerId */
    {111156, 0, 6, CX_PLACE_QUERY, false}, /* callDelay */
    {25336, 0, 6, CX_PLACE_QUERY, true}, /* skill */
    {37172, 0, 6, CX_PLACE_QUERY, false}, /* targetAgent */
    {111166, 0, 1, CX_PLACE_QUERY, false}, /* priorityManagement */
    {41653, 0, 6, CX_PLACE_QUERY, false}, /* initialPriority */
    {15419, 0, 6, CX_PLACE_QUERY, false}, /* acceleration */
    {41669, 0, 6, CX_PLACE_QUERY, false}, /* maxPriority */
    {111185, 0, 1, CX_PLACE_QUERY, false}, /* sequence */
    {111194, 0, 1, CX_PLACE_QUERY, false}, /* zipTone */
    {111202, 0, 1, CX_PLACE_QUERY, false}, /* screenPopSrc */
    {111215, 0, 1, CX_PLACE_QUERY, false}, /* screenPopUrl */
    {81867, 0, 6, CX_PLACE_QUERY, false}, /* timeout */
    {1174, 0, 1, CX_PLACE_QUERY, true}, /* firstName */
    {1184, 0, 1, CX_PLACE_QUERY, true}, /* lastName */
    {23579, 0, 1, CX_PLACE_QUERY, true}, /* phoneNumber */
    {25336, 0, 6, CX_PLACE_QUERY, true}, /* skill */
    {37172, 0, 6, CX_PLACE_QUERY, false}, /* targetAgent */
    {111481, 0, 19, CX_PLACE_QUERY, true}, /* promiseDate */
    {111493, 0, 19, CX_PLACE_QUERY, true}, /* promiseTime */
    {6571, 0, 1, CX_PLACE_QUERY, false}, /* notes */
    {6376, 0, 1, CX_PLACE_QUERY, false}, /* timeZone */
    {111658, 0, 1, CX_PLACE_PATH, true}, /* chatSession */
    {111658, 0, 1, CX_PLACE_PATH, true}, /* chatSession */
    {81867, 0, 6, CX_PLACE_QUERY, true}, /* timeout */
    {111658, 0, 1, CX_PLACE_PATH, true}, /* chatSession */
    {112233, 0, 1, CX_PLACE_QUERY, false}, /* previewText */
    {26375, 0, 1, CX_PLACE_QUERY, false}, /* label */
    {111658, 0, 1, CX_PLACE_PATH, true}, /* chatSession */
    {79737, 0, 3, CX_PLACE_QUERY, false}, /* isTyping */
    {79746, 0, 3, CX_PLACE_QUERY, false}, /* isTextEntered */
    {26375, 0, 1, CX_PLACE_QUERY, false}, /* label */
    {113001, 0, 1, CX_PLACE_QUERY, false}, /* workItemID */
    {113012, 0, 1, CX_PLACE_QUERY, false}, /* workItemPayload */
    {113028, 0, 1, CX_PLACE_QUERY, false}, /* workItemType */
    {89880, 0, 1, CX_PLACE_QUERY, false}, /* from */
    {42679, 0, 1, CX_PLACE_QUERY, false}, /* pointOfContact */
    {42679, 0, 1, CX_PLACE_QUERY, true}, /* pointOfContact */
    {113001, 0, 1, CX_PLACE_QUERY, false}, /* workItemID */
    {113012, 0, 1, CX_PLACE_QUERY, false}, /* workItemPayload */
    {113028, 0, 1, CX_PLACE_QUERY, false}, /* workItemType */
    {89880, 0, 1, CX_PLACE_QUERY, false}, /* from */
    {113547, 0, 1, CX_PLACE_PATH, true}, /* pointsOfContactId */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {1866, 0, 1, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {115699, 0, 1, CX_PLACE_QUERY, false}, /* errorArgList */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {115882, 0, 1, CX_PLACE_QUERY, false}, /* dataSet */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {12088, 0, 1, CX_PLACE_QUERY, false}, /* reqBUIds */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {116148, 0, 6, CX_PLACE_QUERY, false}, /* mediaSubTypeId */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {3792, 0, 6, CX_PLACE_QUERY, false}, /* skillId */
    {3820, 0, 6, CX_PLACE_QUERY, false}, /* campaignId */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {3769, 0, 6, CX_PLACE_QUERY, false}, /* teamId */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {12237, 0, 1, CX_PLACE_QUERY, false}, /* toAddress */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {116163, 0, 6, CX_PLACE_QUERY, false}, /* digitalContactStateId */
    {1983, 0, 6, CX_PLACE_QUERY, false}, /* stateId */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {912, 0, 1, CX_PLACE_QUERY, false}, /* contactId */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {10107, 0, 1245, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {3792, 0, 6, CX_PLACE_QUERY, false}, /* skillId */
    {3820, 0, 6, CX_PLACE_QUERY, false}, /* campaignId */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {3769, 0, 6, CX_PLACE_QUERY, false}, /* teamId */
    {114915, 0, 1, CX_PLACE_QUERY, false}, /* toAddr */
    {114896, 0, 1, CX_PLACE_QUERY, false}, /* fromAddr */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {117322, 0, 3, CX_PLACE_QUERY, false}, /* IsOutbound */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {10661, 0, 853, CX_PLACE_QUERY, true}, /* userId */
    {10661, 0, 853, CX_PLACE_QUERY, true}, /* userId */
    {12165, 95345, 1271, CX_PLACE_QUERY, false}, /* mediaType */
    {10661, 0, 853, CX_PLACE_QUERY, true}, /* userId */
    {119384, 0, 1, CX_PLACE_QUERY, true}, /* recordingDuration */
    {10661, 0, 853, CX_PLACE_QUERY, true}, /* userId */
    {912, 0, 2, CX_PLACE_QUERY, true}, /* contactId */
    {120351, 0, 1, CX_PLACE_QUERY, false}, /* From */
    {120356, 0, 1, CX_PLACE_QUERY, false}, /* To */
    {120359, 0, 2, CX_PLACE_QUERY, false}, /* Top */
    {66754, 0, 1, CX_PLACE_QUERY, false}, /* Ref */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {10107, 0, 1273, CX_PLACE_QUERY, true}, /* mediaTypeId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {116148, 0, 6, CX_PLACE_QUERY, false}, /* mediaSubTypeId */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {235, 0, 6, CX_PLACE_PATH, true}, /* agentId */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {10107, 0, 1, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10574, 0, 1, CX_PLACE_QUERY, false}, /* outboundStrategy */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {116148, 0, 6, CX_PLACE_QUERY, false}, /* mediaSubTypeId */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {1161, 0, 1, CX_PLACE_QUERY, false}, /* searchString */
    {10107, 0, 1, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10574, 0, 1, CX_PLACE_QUERY, false}, /* outboundStrategy */
    {912, 0, 6, CX_PLACE_PATH, true}, /* contactId */
    {17349, 0, 1, CX_PLACE_QUERY, true}, /* transportCode */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {116148, 0, 6, CX_PLACE_QUERY, false}, /* mediaSubTypeId */
    {116323, 0, 1, CX_PLACE_QUERY, false}, /* mediaSubTypeName */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {3792, 0, 6, CX_PLACE_QUERY, false}, /* skillId */
    {3820, 0, 6, CX_PLACE_QUERY, false}, /* campaignId */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {3769, 0, 6, CX_PLACE_QUERY, false}, /* teamId */
    {12237, 0, 1, CX_PLACE_QUERY, false}, /* toAddress */
    {12143, 0, 1, CX_PLACE_QUERY, false}, /* fromAddress */
    {116272, 0, 3, CX_PLACE_QUERY, false}, /* isLogged */
    {122972, 0, 3, CX_PLACE_QUERY, false}, /* isRefused */
    {116281, 0, 3, CX_PLACE_QUERY, false}, /* isTakeover */
    {27113, 0, 3, CX_PLACE_QUERY, false}, /* tags */
    {123889, 0, 3, CX_PLACE_QUERY, false}, /* analyticsProcessed */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {8547, 0, 19, CX_PLACE_QUERY, false}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, false}, /* endDate */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {17349, 0, 1, CX_PLACE_QUERY, true}, /* transportCode */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {235, 0, 6, CX_PLACE_QUERY, true}, /* agentId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {1866, 0, 19, CX_PLACE_QUERY, false}, /* updatedSince */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {124794, 0, 6, CX_PLACE_PATH, true}, /* reportId */
    {125016, 0, 1334, CX_PLACE_QUERY, false}, /* fileType */
    {125043, 37389, 3, CX_PLACE_QUERY, false}, /* includeHeaders */
    {125058, 1861, 3, CX_PLACE_QUERY, false}, /* appendDate */
    {125069, 0, 6, CX_PLACE_QUERY, false}, /* deleteAfter */
    {33239, 1861, 3, CX_PLACE_QUERY, false}, /* overwrite */
    {124794, 0, 6, CX_PLACE_PATH, true}, /* reportId */
    {26021, 0, 1, CX_PLACE_QUERY, false}, /* fileName */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {125238, 1861, 3, CX_PLACE_QUERY, false}, /* saveAsFile */
    {125043, 37389, 3, CX_PLACE_QUERY, false}, /* includeHeaders */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {124794, 0, 6, CX_PLACE_QUERY, false}, /* reportId */
    {89276, 0, 1, CX_PLACE_QUERY, false}, /* jobStatus */
    {125473, 0, 6, CX_PLACE_QUERY, false}, /* jobSpan */
    {125635, 0, 1, CX_PLACE_QUERY, false}, /* reportType */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {3792, 0, 6, CX_PLACE_PATH, true}, /* skillId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {10107, 0, 6, CX_PLACE_QUERY, false}, /* mediaTypeId */
    {10119, 0, 3, CX_PLACE_QUERY, false}, /* isOutbound */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {3769, 0, 6, CX_PLACE_PATH, true}, /* teamId */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {8547, 0, 19, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 19, CX_PLACE_QUERY, true}, /* endDate */
    {10107, 0, 1273, CX_PLACE_QUERY, true}, /* mediaTypeId */
    {20427, 0, 1, CX_PLACE_QUERY, false}, /* tenantId */
    {10661, 0, 1, CX_PLACE_QUERY, false}, /* userId */
    {1, 0, 1, CX_PLACE_QUERY, true}, /* accessKeyId */
    {10661, 0, 1, CX_PLACE_QUERY, false}, /* userId */
    {235, 0, 6, CX_PLACE_QUERY, false}, /* agentId */
    {22162, 0, 6, CX_PLACE_PATH, true}, /* id */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {10661, 0, 1, CX_PLACE_PATH, true}, /* userId */
    {46834, 0, 1, CX_PLACE_QUERY, true}, /* filter */
    {133970, 0, 1, CX_PLACE_PATH, true}, /* correlationId */
    {2747, 0, 1, CX_PLACE_PATH, true}, /* entityId */
    {134602, 0, 1, CX_PLACE_PATH, true}, /* billingCode */
    {15266, 0, 1, CX_PLACE_PATH, true}, /* divisionId */
    {136434, 0, 853, CX_PLACE_PATH, true}, /* khId */
    {136858, 0, 1, CX_PLACE_PATH, true}, /* productTypeId */
    {642, 0, 2, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 2, CX_PLACE_QUERY, false}, /* top */
    {8547, 0, 1, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 1, CX_PLACE_QUERY, true}, /* endDate */
    {20427, 0, 1, CX_PLACE_PATH, true}, /* tenantId */
    {10661, 0, 853, CX_PLACE_PATH, true}, /* userId */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {651, 0, 1, CX_PLACE_QUERY, false}, /* orderBy */
    {635, 0, 1, CX_PLACE_QUERY, false}, /* fields */
    {46834, 0, 1, CX_PLACE_QUERY, false}, /* filter */
    {141045, 37389, 3, CX_PLACE_QUERY, false}, /* includeDeleted */
    {141060, 0, 1, CX_PLACE_QUERY, false}, /* withAndWithoutEmail */
    {141080, 0, 1, CX_PLACE_QUERY, false}, /* includeDeletedAfter */
    {141100, 0, 1, CX_PLACE_QUERY, false}, /* fullNameContains */
    {141117, 0, 3, CX_PLACE_QUERY, false}, /* excludeImpersonated */
    {141137, 0, 1, CX_PLACE_QUERY, false}, /* onlyImpersonated */
    {912, 0, 2, CX_PLACE_QUERY, false}, /* contactId */
    {141522, 0, 1, CX_PLACE_QUERY, true}, /* PersonId */
    {141543, 0, 501, CX_PLACE_QUERY, false}, /* ScriptParamsJson */
    {912, 0, 2, CX_PLACE_QUERY, true}, /* contactId */
    {141522, 0, 1, CX_PLACE_QUERY, true}, /* PersonId */
    {141543, 0, 501, CX_PLACE_QUERY, false}, /* ScriptParamsJson */
    {142490, 0, 1, CX_PLACE_PATH, true}, /* activityCodeName */
    {647, 0, 6, CX_PLACE_QUERY, false}, /* top */
    {642, 0, 6, CX_PLACE_QUERY, false}, /* skip */
#ifdef CX_ALL_OPERATIONS
    {3792, 0, 1, CX_PLACE_PATH, true}, /* skillId */
    {143463, 0, 1, CX_PLACE_PATH, true}, /* configurationId */
    {143463, 0, 1, CX_PLACE_PATH, true}, /* configurationId */
    {22165, 0, 1, CX_PLACE_QUERY, false}, /* name */
    {143463, 0, 1, CX_PLACE_PATH, true}, /* configurationId */
    {144155, 0, 1, CX_PLACE_PATH, true}, /* workflowId */
    {144770, 0, 1, CX_PLACE_PATH, true}, /* cacheKey */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {8547, 0, 1, CX_PLACE_QUERY, true}, /* startDate */
    {10099, 0, 1, CX_PLACE_QUERY, true}, /* endDate */
    {67836, 0, 1, CX_PLACE_PATH, true}, /* sessionId */
    {912, 0, 1, CX_PLACE_PATH, true}, /* contactId */
    {148116, 0, 1, CX_PLACE_QUERY, true}, /* cardType */
    {148125, 0, 1, CX_PLACE_QUERY, true}, /* cxaClientVersion */
    {148272, 0, 1, CX_PLACE_PATH, true}, /* agentAssistId */
    {148286, 0, 1, CX_PLACE_PATH, true}, /* botName */
    {148294, 0, 1, CX_PLACE_PATH, true}, /* intentName */
    {148836, 0, 1, CX_PLACE_PATH, true}, /* caseId */
    {912, 0, 1, CX_PLACE_QUERY, true}, /* contactId */
    {150559, 0, 1, CX_PLACE_QUERY, false}, /* jobType */
    {912, 0, 1, CX_PLACE_PATH, true}, /* contactId */
    {85595, 0, 2, CX_PLACE_QUERY, false}, /* page */
    {26082, 0, 2, CX_PLACE_QUERY, false}, /* size */
    {105604, 0, 2, CX_PLACE_QUERY, false}, /* withContext */
    {912, 0, 1, CX_PLACE_PATH, true}, /* contactId */
    {151064, 0, 1, CX_PLACE_PATH, true}, /* messageDraftId */
    {912, 0, 1, CX_PLACE_PATH, true}, /* contactId */
    {8897, 0, 1, CX_PLACE_PATH, true}, /* quickReplyId */
    {152423, 0, 1, CX_PLACE_PATH, true}, /* formId */
    {152828, 0, 1, CX_PLACE_PATH, true}, /* quickResponseId */
    {235, 0, 1, CX_PLACE_PATH, true}, /* agentId */
    {153578, 0, 1, CX_PLACE_PATH, true}, /* directoryId */
    {154234, 0, 1, CX_PLACE_PATH, true}, /* partnerName */
    {154246, 0, 1, CX_PLACE_PATH, true}, /* partnerId */
    {138899, 0, 1, CX_PLACE_QUERY, true}, /* clusterId */
    {155040, 0, 1, CX_PLACE_QUERY, true}, /* versionName */
    {156052, 0, 1, CX_PLACE_QUERY, false}, /* since */
    {10661, 0, 1, CX_PLACE_PATH, true}, /* userId */
    {142286, 0, 1, CX_PLACE_QUERY, true}, /* start */
    {142292, 0, 1, CX_PLACE_QUERY, true}, /* end */
#endif
};

const cx_shape cx_operation_shapes[] = {
    {CXONE_SHAPE_ANY, false, false, 0, 0},
    {CXONE_SHAPE_STRING, false, false, 0, 0},
    {CXONE_SHAPE_NUMBER, false, false, 0, 0},
    {CXONE_SHAPE_BOOLEAN, false, false, 0, 0},
    {CXONE_SHAPE_OBJECT, false, false, 5, 0},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5},
    {CXONE_SHAPE_INTEGER, false, false, 0, 0},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6},
    {CXONE_SHAPE_ARRAY, false, false, 0, 7},
    {CXONE_SHAPE_OBJECT, false, false, 1, 11},
    {CXONE_SHAPE_ARRAY, false, false, 0, 4},
    {CXONE_SHAPE_OBJECT, false, false, 2, 12},
    {CXONE_SHAPE_OBJECT, false, false, 3, 14},
    {CXONE_SHAPE_OBJECT, false, false, 6, 17},
    {CXONE_SHAPE_ARRAY, false, false, 0, 13},
    {CXONE_SHAPE_OBJECT, false, false, 4, 23},
    {CXONE_SHAPE_OBJECT, false, false, 2, 27},
    {CXONE_SHAPE_OBJECT, false, false, 4, 29},
    {CXONE_SHAPE_OBJECT, false, false, 3, 33},
    {CXONE_SHAPE_DATE_TIME, false, false, 0, 0},
    {CXONE_SHAPE_OBJECT, false, false, 13, 36},
    {CXONE_SHAPE_ARRAY, false, false, 0, 20},
    {CXONE_SHAPE_OBJECT, false, false, 6, 49},
    {CXONE_SHAPE_OBJECT, false, false, 3, 55},
    {CXONE_SHAPE_OBJECT, false, false, 10, 58},
    {CXONE_SHAPE_ARRAY, false, false, 0, 24},
    {CXONE_SHAPE_OBJECT, false, false, 1, 68},
    {CXONE_SHAPE_OBJECT, false, false, 5, 69},
    {CXONE_SHAPE_ARRAY, false, false, 0, 27},
    {CXONE_SHAPE_OBJECT, false, false, 1, 74},
    {CXONE_SHAPE_ENUM, false, false, 5, 0},
    {CXONE_SHAPE_OBJECT, false, false, 1, 75},
    {CXONE_SHAPE_ARRAY, false, false, 0, 31},
    {CXONE_SHAPE_OBJECT, false, false, 1, 76},
    {CXONE_SHAPE_OBJECT, false, false, 4, 77},
    {CXONE_SHAPE_ARRAY, false, false, 0, 34},
    {CXONE_SHAPE_OBJECT, false, false, 1, 81},
    {CXONE_SHAPE_OBJECT, false, false, 7, 82},
    {CXONE_SHAPE_ARRAY, false, false, 0, 37},
    {CXONE_SHAPE_OBJECT, false, false, 1, 89},
    {CXONE_SHAPE_OBJECT, false, false, 3, 90},
    {CXONE_SHAPE_ARRAY, false, false, 0, 40},
    {CXONE_SHAPE_OBJECT, false, false, 1, 93},
    {CXONE_SHAPE_OBJECT, false, false, 8, 94},
    {CXONE_SHAPE_ARRAY, false, false, 0, 43},
    {CXONE_SHAPE_OBJECT, false, false, 4, 102},
    {CXONE_SHAPE_OBJECT, false, false, 5, 106},
    {CXONE_SHAPE_OBJECT, false, false, 7, 111},
    {CXONE_SHAPE_ARRAY, false, false, 0, 47},
    {CXONE_SHAPE_OBJECT, false, false, 1, 118},
    {CXONE_SHAPE_ENUM, false, false, 2, 5},
    {CXONE_SHAPE_OBJECT, false, false, 3, 119},
    {CXONE_SHAPE_OBJECT, false, false, 1, 122},
    {CXONE_SHAPE_OBJECT, false, false, 2, 123},
    {CXONE_SHAPE_ARRAY, false, false, 0, 53},
    {CXONE_SHAPE_OBJECT, false, false, 2, 125},
    {CXONE_SHAPE_ARRAY, false, false, 0, 55},
    {CXONE_SHAPE_OBJECT, false, false, 2, 127},
    {CXONE_SHAPE_ARRAY, false, false, 0, 57},
    {CXONE_SHAPE_OBJECT, false, false, 2, 129},
    {CXONE_SHAPE_ARRAY, false, false, 0, 59},
    {CXONE_SHAPE_OBJECT, false, false, 8, 131},
    {CXONE_SHAPE_ARRAY, false, false, 0, 61},
    {CXONE_SHAPE_OBJECT, false, false, 1, 139},
    {CXONE_SHAPE_OBJECT, false, false, 21, 140},
    {CXONE_SHAPE_ARRAY, false, false, 0, 64},
    {CXONE_SHAPE_OBJECT, false, false, 3, 161},
    {CXONE_SHAPE_OBJECT, false, false, 5, 164},
    {CXONE_SHAPE_ARRAY, false, false, 0, 67},
    {CXONE_SHAPE_OBJECT, false, false, 1, 169},
    {CXONE_SHAPE_OBJECT, false, false, 4, 170},
    {CXONE_SHAPE_ARRAY, false, false, 0, 70},
    {CXONE_SHAPE_OBJECT, false, false, 1, 174},
    {CXONE_SHAPE_OBJECT, false, false, 13, 175},
    {CXONE_SHAPE_ARRAY, false, false, 0, 73},
    {CXONE_SHAPE_OBJECT, false, false, 6, 188},
    {CXONE_SHAPE_OBJECT, false, false, 9, 194},
    {CXONE_SHAPE_ARRAY, false, false, 0, 76},
    {CXONE_SHAPE_OBJECT, false, false, 6, 203},
    {CXONE_SHAPE_OBJECT, false, false, 2, 209},
    {CXONE_SHAPE_ARRAY, false, false, 0, 79},
    {CXONE_SHAPE_OBJECT, false, false, 2, 211},
    {CXONE_SHAPE_OBJECT, false, false, 3, 213},
    {CXONE_SHAPE_ARRAY, false, false, 0, 82},
    {CXONE_SHAPE_OBJECT, false, false, 2, 216},
    {CXONE_SHAPE_ARRAY, false, false, 0, 84},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1},
    {CXONE_SHAPE_OBJECT, false, false, 15, 218},
    {CXONE_SHAPE_OBJECT, false, false, 2, 233},
    {CXONE_SHAPE_ARRAY, false, false, 0, 88},
    {CXONE_SHAPE_OBJECT, false, false, 14, 235},
    {CXONE_SHAPE_OBJECT, false, false, 1, 249},
    {CXONE_SHAPE_ARRAY, false, false, 0, 91},
    {CXONE_SHAPE_OBJECT, false, false, 110, 250},
    {CXONE_SHAPE_ARRAY, false, false, 0, 93},
    {CXONE_SHAPE_OBJECT, false, false, 1, 360},
    {CXONE_SHAPE_OBJECT, false, false, 5, 361},
    {CXONE_SHAPE_ARRAY, false, false, 0, 96},
    {CXONE_SHAPE_OBJECT, false, false, 1, 366},
    {CXONE_SHAPE_OBJECT, false, false, 7, 367},
    {CXONE_SHAPE_ARRAY, false, false, 0, 99},
    {CXONE_SHAPE_OBJECT, false, false, 1, 374},
    {CXONE_SHAPE_OBJECT, false, false, 8, 375},
    {CXONE_SHAPE_ARRAY, false, false, 0, 102},
    {CXONE_SHAPE_OBJECT, false, false, 1, 383},
    {CXONE_SHAPE_OBJECT, false, false, 3, 384},
    {CXONE_SHAPE_ARRAY, false, false, 0, 105},
    {CXONE_SHAPE_OBJECT, false, false, 1, 387},
    {CXONE_SHAPE_OBJECT, false, false, 2, 388},
    {CXONE_SHAPE_ARRAY, false, false, 0, 108},
    {CXONE_SHAPE_OBJECT, false, false, 6, 390},
    {CXONE_SHAPE_ARRAY, false, false, 0, 110},
    {CXONE_SHAPE_OBJECT, false, false, 1, 396},
    {CXONE_SHAPE_ENUM, false, true, 3, 7},
    {CXONE_SHAPE_ENUM, false, false, 2, 10},
    {CXONE_SHAPE_OBJECT, false, false, 5, 397},
    {CXONE_SHAPE_ARRAY, false, false, 0, 115},
    {CXONE_SHAPE_OBJECT, false, false, 3, 402},
    {CXONE_SHAPE_OBJECT, false, false, 3, 405},
    {CXONE_SHAPE_OBJECT, false, false, 2, 408},
    {CXONE_SHAPE_OBJECT, false, false, 11, 410},
    {CXONE_SHAPE_ARRAY, false, false, 0, 120},
    {CXONE_SHAPE_OBJECT, false, false, 1, 421},
    {CXONE_SHAPE_OBJECT, false, false, 9, 422},
    {CXONE_SHAPE_ARRAY, false, false, 0, 123},
    {CXONE_SHAPE_OBJECT, false, false, 2, 431},
    {CXONE_SHAPE_ARRAY, false, false, 0, 125},
    {CXONE_SHAPE_OBJECT, false, false, 1, 433},
    {CXONE_SHAPE_OBJECT, false, false, 3, 434},
    {CXONE_SHAPE_OBJECT, false, false, 3, 437},
    {CXONE_SHAPE_ARRAY, false, false, 0, 129},
    {CXONE_SHAPE_OBJECT, false, false, 1, 440},
    {CXONE_SHAPE_OBJECT, false, false, 3, 441},
    {CXONE_SHAPE_ARRAY, false, false, 0, 132},
    {CXONE_SHAPE_OBJECT, false, false, 2, 444},
    {CXONE_SHAPE_OBJECT, false, false, 1, 446},
    {CXONE_SHAPE_OBJECT, false, false, 34, 447},
    {CXONE_SHAPE_ARRAY, false, false, 0, 136},
    {CXONE_SHAPE_OBJECT, false, false, 5, 481},
    {CXONE_SHAPE_OBJECT, false, false, 1, 486},
    {CXONE_SHAPE_ARRAY, false, false, 0, 139},
    {CXONE_SHAPE_OBJECT, false, false, 1, 487},
    {CXONE_SHAPE_OBJECT, false, false, 7, 488},
    {CXONE_SHAPE_ARRAY, false, false, 0, 142},
    {CXONE_SHAPE_OBJECT, false, false, 4, 495},
    {CXONE_SHAPE_OBJECT, false, false, 1, 499},
    {CXONE_SHAPE_OBJECT, false, false, 3, 500},
    {CXONE_SHAPE_ARRAY, false, false, 0, 146},
    {CXONE_SHAPE_OBJECT, false, false, 1, 503},
    {CXONE_SHAPE_ENUM, false, false, 2, 12},
    {CXONE_SHAPE_OBJECT, false, false, 108, 504},
    {CXONE_SHAPE_OBJECT, false, false, 1, 612},
    {CXONE_SHAPE_OBJECT, false, false, 1, 613},
    {CXONE_SHAPE_OBJECT, false, false, 27, 614},
    {CXONE_SHAPE_ARRAY, false, false, 0, 153},
    {CXONE_SHAPE_OBJECT, false, false, 1, 641},
    {CXONE_SHAPE_OBJECT, false, false, 113, 642},
    {CXONE_SHAPE_ARRAY, false, false, 0, 156},
    {CXONE_SHAPE_OBJECT, false, false, 1, 755},
    {CXONE_SHAPE_OBJECT, false, false, 3, 756},
    {CXONE_SHAPE_ARRAY, false, false, 0, 159},
    {CXONE_SHAPE_OBJECT, false, false, 2, 759},
    {CXONE_SHAPE_OBJECT, false, false, 81, 761},
    {CXONE_SHAPE_ARRAY, false, false, 0, 162},
    {CXONE_SHAPE_OBJECT, false, false, 3, 842},
    {CXONE_SHAPE_OBJECT, false, false, 10, 845},
    {CXONE_SHAPE_ARRAY, false, false, 0, 165},
    {CXONE_SHAPE_OBJECT, false, false, 2, 855},
    {CXONE_SHAPE_OBJECT, false, false, 128, 857},
    {CXONE_SHAPE_ARRAY, false, false, 0, 168},
    {CXONE_SHAPE_OBJECT, false, false, 6, 985},
    {CXONE_SHAPE_ENUM, false, false, 4, 14},
    {CXONE_SHAPE_OBJECT, false, false, 7, 991},
    {CXONE_SHAPE_ARRAY, false, false, 0, 172},
    {CXONE_SHAPE_OBJECT, false, false, 1, 998},
    {CXONE_SHAPE_OBJECT, false, false, 3, 999},
    {CXONE_SHAPE_ARRAY, false, false, 0, 175},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1002},
    {CXONE_SHAPE_OBJECT, false, false, 6, 1004},
    {CXONE_SHAPE_ARRAY, false, false, 0, 178},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1010},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1013},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1015},
    {CXONE_SHAPE_OBJECT, false, false, 121, 1022},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1143},
    {CXONE_SHAPE_ARRAY, false, false, 0, 184},
    {CXONE_SHAPE_ARRAY, false, false, 0, 185},
    {CXONE_SHAPE_OBJECT, false, false, 6, 1145},
    {CXONE_SHAPE_OBJECT, false, false, 8, 1151},
    {CXONE_SHAPE_ARRAY, false, false, 0, 188},
    {CXONE_SHAPE_OBJECT, false, false, 159, 1159},
    {CXONE_SHAPE_ARRAY, false, false, 0, 190},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1318},
    {CXONE_SHAPE_ENUM, false, true, 5, 18},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1321},
    {CXONE_SHAPE_ARRAY, false, false, 0, 194},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1324},
    {CXONE_SHAPE_ARRAY, false, false, 0, 196},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1326},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1327},
    {CXONE_SHAPE_ARRAY, false, false, 0, 199},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1330},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1332},
    {CXONE_SHAPE_OBJECT, false, false, 31, 1333},
    {CXONE_SHAPE_ARRAY, false, false, 0, 203},
    {CXONE_SHAPE_OBJECT, false, false, 5, 1364},
    {CXONE_SHAPE_OBJECT, false, false, 110, 1369},
    {CXONE_SHAPE_ARRAY, false, false, 0, 206},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1479},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1480},
    {CXONE_SHAPE_ARRAY, false, false, 0, 209},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1483},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1485},
    {CXONE_SHAPE_ARRAY, false, false, 0, 212},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1487},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1488},
    {CXONE_SHAPE_ARRAY, false, false, 0, 215},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1491},
    {CXONE_SHAPE_OBJECT, false, false, 15, 1492},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1507},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1508},
    {CXONE_SHAPE_ARRAY, false, false, 0, 220},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1511},
    {CXONE_SHAPE_ARRAY, false, false, 0, 222},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1512},
    {CXONE_SHAPE_ARRAY, false, false, 0, 224},
    {CXONE_SHAPE_OBJECT, false, false, 65, 1514},
    {CXONE_SHAPE_ARRAY, false, false, 0, 226},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1579},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1580},
    {CXONE_SHAPE_ARRAY, false, false, 0, 229},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1582},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1583},
    {CXONE_SHAPE_OBJECT, false, false, 4, 1585},
    {CXONE_SHAPE_ARRAY, false, false, 0, 233},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1589},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1591},
    {CXONE_SHAPE_ARRAY, false, false, 0, 236},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1598},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1605},
    {CXONE_SHAPE_ARRAY, false, false, 0, 2},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1612},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1614},
    {CXONE_SHAPE_OBJECT, false, false, 4, 1616},
    {CXONE_SHAPE_ARRAY, false, false, 0, 243},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1620},
    {CXONE_SHAPE_OBJECT, false, false, 5, 1623},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1628},
    {CXONE_SHAPE_OBJECT, false, false, 6, 1629},
    {CXONE_SHAPE_ARRAY, false, false, 0, 248},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1635},
    {CXONE_SHAPE_OBJECT, false, false, 5, 1638},
    {CXONE_SHAPE_ARRAY, false, false, 0, 251},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1643},
    {CXONE_SHAPE_ARRAY, false, false, 0, 253},
    {CXONE_SHAPE_OBJECT, false, false, 6, 1646},
    {CXONE_SHAPE_ARRAY, false, false, 0, 255},
    {CXONE_SHAPE_OBJECT, false, false, 12, 1652},
    {CXONE_SHAPE_ENUM, false, false, 4, 23},
    {CXONE_SHAPE_OBJECT, false, false, 6, 1664},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1670},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1673},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1674},
    {CXONE_SHAPE_OBJECT, false, false, 4, 1676},
    {CXONE_SHAPE_ARRAY, false, false, 0, 263},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1680},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1683},
    {CXONE_SHAPE_ARRAY, false, false, 0, 266},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1686},
    {CXONE_SHAPE_OBJECT, false, false, 5, 1687},
    {CXONE_SHAPE_ARRAY, false, false, 0, 269},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1692},
    {CXONE_SHAPE_OBJECT, false, false, 5, 1693},
    {CXONE_SHAPE_OBJECT, false, false, 6, 1698},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1704},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1705},
    {CXONE_SHAPE_ARRAY, false, false, 0, 275},
    {CXONE_SHAPE_OBJECT, false, false, 11, 1707},
    {CXONE_SHAPE_ARRAY, false, false, 0, 277},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1718},
    {CXONE_SHAPE_OBJECT, false, false, 18, 1719},
    {CXONE_SHAPE_ARRAY, false, false, 0, 280},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1737},
    {CXONE_SHAPE_OBJECT, false, false, 5, 1738},
    {CXONE_SHAPE_ARRAY, false, false, 0, 283},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1743},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1745},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1746},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1747},
    {CXONE_SHAPE_ARRAY, false, false, 0, 288},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1748},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1749},
    {CXONE_SHAPE_ARRAY, false, false, 0, 291},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1752},
    {CXONE_SHAPE_ARRAY, false, false, 0, 293},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1754},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1755},
    {CXONE_SHAPE_ARRAY, false, false, 0, 296},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1758},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1759},
    {CXONE_SHAPE_ARRAY, false, false, 0, 299},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1762},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1765},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1766},
    {CXONE_SHAPE_ARRAY, false, false, 0, 303},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1768},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1769},
    {CXONE_SHAPE_ARRAY, false, false, 0, 306},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1776},
    {CXONE_SHAPE_OBJECT, false, false, 15, 1783},
    {CXONE_SHAPE_OBJECT, false, false, 9, 1798},
    {CXONE_SHAPE_ARRAY, false, false, 0, 310},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1807},
    {CXONE_SHAPE_OBJECT, false, false, 5, 1810},
    {CXONE_SHAPE_OBJECT, false, false, 20, 1815},
    {CXONE_SHAPE_ARRAY, false, false, 0, 314},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1835},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1838},
    {CXONE_SHAPE_ARRAY, false, false, 0, 317},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1841},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1842},
    {CXONE_SHAPE_ARRAY, false, false, 0, 320},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1845},
    {CXONE_SHAPE_OBJECT, false, false, 8, 1847},
    {CXONE_SHAPE_ARRAY, false, false, 0, 323},
    {CXONE_SHAPE_OBJECT, false, false, 4, 1855},
    {CXONE_SHAPE_OBJECT, false, false, 4, 1859},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1863},
    {CXONE_SHAPE_ARRAY, false, false, 0, 327},
    {CXONE_SHAPE_OBJECT, false, false, 4, 1866},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1870},
    {CXONE_SHAPE_OBJECT, false, false, 8, 1873},
    {CXONE_SHAPE_ARRAY, false, false, 0, 331},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1881},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1882},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1883},
    {CXONE_SHAPE_ARRAY, false, false, 0, 335},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1885},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1886},
    {CXONE_SHAPE_ARRAY, false, false, 0, 338},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1889},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1891},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1892},
    {CXONE_SHAPE_ARRAY, false, false, 0, 342},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1899},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1901},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1902},
    {CXONE_SHAPE_ARRAY, false, false, 0, 346},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1904},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1905},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1907},
    {CXONE_SHAPE_OBJECT, false, false, 8, 1910},
    {CXONE_SHAPE_ARRAY, false, false, 0, 351},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1918},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1919},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1921},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1923},
    {CXONE_SHAPE_OBJECT, false, false, 7, 1924},
    {CXONE_SHAPE_ARRAY, false, false, 0, 357},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1931},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1932},
    {CXONE_SHAPE_ARRAY, false, false, 0, 360},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1934},
    {CXONE_SHAPE_OBJECT, false, false, 14, 1937},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1951},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1953},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1954},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1956},
    {CXONE_SHAPE_ARRAY, false, false, 0, 367},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1958},
    {CXONE_SHAPE_ARRAY, false, false, 0, 369},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1959},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1961},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1962},
    {CXONE_SHAPE_OBJECT, false, false, 2, 1963},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1965},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1966},
    {CXONE_SHAPE_OBJECT, false, false, 3, 1969},
    {CXONE_SHAPE_ARRAY, false, false, 0, 377},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1972},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1973},
    {CXONE_SHAPE_ARRAY, false, false, 0, 380},
    {CXONE_SHAPE_OBJECT, false, false, 1, 1974},
    {CXONE_SHAPE_OBJECT, false, false, 79, 1975},
    {CXONE_SHAPE_ARRAY, false, false, 0, 383},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2054},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2057},
    {CXONE_SHAPE_ARRAY, false, false, 0, 386},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2060},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2062},
    {CXONE_SHAPE_ARRAY, false, false, 0, 389},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2067},
    {CXONE_SHAPE_STRING, true, false, 0, 0},
    {CXONE_SHAPE_OBJECT, true, false, 3, 2069},
    {CXONE_SHAPE_ARRAY, true, false, 0, 393},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2072},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2073},
    {CXONE_SHAPE_ARRAY, false, false, 0, 396},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2076},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2078},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2081},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2082},
    {CXONE_SHAPE_ARRAY, false, false, 0, 401},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2084},
    {CXONE_SHAPE_OBJECT, false, false, 7, 2085},
    {CXONE_SHAPE_ARRAY, false, false, 0, 404},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2092},
    {CXONE_SHAPE_ARRAY, false, false, 0, 406},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2100},
    {CXONE_SHAPE_ARRAY, false, false, 0, 408},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2101},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2109},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2111},
    {CXONE_SHAPE_ARRAY, false, false, 0, 412},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2119},
    {CXONE_SHAPE_ARRAY, false, false, 0, 414},
    {CXONE_SHAPE_OBJECT, false, false, 11, 2121},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2132},
    {CXONE_SHAPE_ARRAY, false, false, 0, 417},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2134},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2137},
    {CXONE_SHAPE_ARRAY, false, false, 0, 420},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2141},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2144},
    {CXONE_SHAPE_OBJECT, false, false, 7, 2147},
    {CXONE_SHAPE_OBJECT, false, false, 29, 2154},
    {CXONE_SHAPE_ARRAY, false, false, 0, 425},
    {CXONE_SHAPE_OBJECT, false, false, 12, 2183},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2195},
    {CXONE_SHAPE_OBJECT, false, false, 6, 2196},
    {CXONE_SHAPE_ARRAY, false, false, 0, 429},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2202},
    {CXONE_SHAPE_ARRAY, false, false, 0, 431},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2206},
    {CXONE_SHAPE_ARRAY, false, false, 0, 433},
    {CXONE_SHAPE_OBJECT, false, false, 64, 2209},
    {CXONE_SHAPE_ARRAY, false, false, 0, 435},
    {CXONE_SHAPE_OBJECT, false, false, 15, 2273},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2288},
    {CXONE_SHAPE_OBJECT, true, false, 1, 2289},
    {CXONE_SHAPE_ARRAY, true, false, 0, 439},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2290},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2291},
    {CXONE_SHAPE_ARRAY, false, false, 0, 442},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2293},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2295},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2303},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2304},
    {CXONE_SHAPE_ARRAY, false, false, 0, 447},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2306},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2307},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2308},
    {CXONE_SHAPE_ARRAY, false, false, 0, 451},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2316},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2317},
    {CXONE_SHAPE_ENUM, false, false, 2, 27},
    {CXONE_SHAPE_OBJECT, false, false, 6, 2322},
    {CXONE_SHAPE_ARRAY, false, false, 0, 456},
    {CXONE_SHAPE_OBJECT, false, false, 13, 2328},
    {CXONE_SHAPE_ARRAY, false, false, 0, 458},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2341},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2344},
    {CXONE_SHAPE_ARRAY, false, false, 0, 461},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2347},
    {CXONE_SHAPE_ARRAY, false, false, 0, 463},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2350},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2351},
    {CXONE_SHAPE_ARRAY, false, false, 0, 466},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2353},
    {CXONE_SHAPE_ARRAY, false, false, 0, 468},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2356},
    {CXONE_SHAPE_OBJECT, false, false, 14, 2357},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2371},
    {CXONE_SHAPE_ENUM, false, false, 2, 29},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2372},
    {CXONE_SHAPE_ARRAY, false, false, 0, 471},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2373},
    {CXONE_SHAPE_NUMBER, true, false, 0, 0},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2374},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2379},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2380},
    {CXONE_SHAPE_ARRAY, false, false, 0, 480},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2384},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2385},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2388},
    {CXONE_SHAPE_ARRAY, false, false, 0, 484},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2389},
    {CXONE_SHAPE_OBJECT, false, false, 12, 2392},
    {CXONE_SHAPE_ARRAY, false, false, 0, 487},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2404},
    {CXONE_SHAPE_OBJECT, false, false, 6, 2407},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2413},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2415},
    {CXONE_SHAPE_ENUM, false, false, 5, 31},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2423},
    {CXONE_SHAPE_ARRAY, false, false, 0, 494},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2427},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2430},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2435},
    {CXONE_SHAPE_ARRAY, false, false, 0, 497},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2439},
    {CXONE_SHAPE_ANY, false, false, 0, 0},
    {CXONE_SHAPE_MAP, false, false, 0, 501},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2441},
    {CXONE_SHAPE_OBJECT, false, false, 14, 2442},
    {CXONE_SHAPE_ARRAY, false, false, 0, 504},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2456},
    {CXONE_SHAPE_OBJECT, false, false, 6, 2460},
    {CXONE_SHAPE_ARRAY, false, false, 0, 507},
    {CXONE_SHAPE_OBJECT, false, false, 7, 2466},
    {CXONE_SHAPE_OBJECT, false, false, 26, 2473},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2499},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2500},
    {CXONE_SHAPE_ARRAY, false, false, 0, 512},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2508},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2511},
    {CXONE_SHAPE_ARRAY, false, false, 0, 515},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2514},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2517},
    {CXONE_SHAPE_ARRAY, false, false, 0, 518},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2519},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2522},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2527},
    {CXONE_SHAPE_OBJECT, false, false, 12, 2530},
    {CXONE_SHAPE_OBJECT, false, false, 9, 2542},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2551},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2552},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2555},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2556},
    {CXONE_SHAPE_OBJECT, false, false, 7, 2557},
    {CXONE_SHAPE_ARRAY, false, false, 0, 529},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2564},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2565},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2569},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2571},
    {CXONE_SHAPE_ARRAY, false, false, 0, 534},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2575},
    {CXONE_SHAPE_OBJECT, false, false, 6, 2577},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2583},
    {CXONE_SHAPE_OBJECT, false, false, 12, 2586},
    {CXONE_SHAPE_OBJECT, false, false, 11, 2598},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2609},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2610},
    {CXONE_SHAPE_ARRAY, false, false, 0, 542},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2615},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2616},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2620},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2621},
    {CXONE_SHAPE_ARRAY, false, false, 0, 547},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2623},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2625},
    {CXONE_SHAPE_ARRAY, false, false, 0, 550},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2629},
    {CXONE_SHAPE_ARRAY, false, false, 0, 552},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2637},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2642},
    {CXONE_SHAPE_OBJECT, false, false, 12, 2643},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2655},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2656},
    {CXONE_SHAPE_ARRAY, false, false, 0, 558},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2658},
    {CXONE_SHAPE_ARRAY, false, false, 0, 560},
    {CXONE_SHAPE_OBJECT, false, false, 8, 2661},
    {CXONE_SHAPE_ARRAY, false, false, 0, 562},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2669},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2671},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2673},
    {CXONE_SHAPE_ARRAY, false, false, 0, 75},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2674},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2678},
    {CXONE_SHAPE_ARRAY, false, false, 0, 569},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2681},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2682},
    {CXONE_SHAPE_ARRAY, false, false, 0, 572},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2685},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2687},
    {CXONE_SHAPE_OBJECT, false, false, 35, 2688},
    {CXONE_SHAPE_ARRAY, false, false, 0, 576},
    {CXONE_SHAPE_OBJECT, false, false, 6, 2723},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2729},
    {CXONE_SHAPE_ARRAY, false, false, 0, 579},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2732},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2734},
    {CXONE_SHAPE_OBJECT, false, false, 7, 2735},
    {CXONE_SHAPE_ARRAY, false, false, 0, 583},
    {CXONE_SHAPE_OBJECT, false, false, 3, 2742},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2745},
    {CXONE_SHAPE_OBJECT, false, false, 13, 2746},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2759},
    {CXONE_SHAPE_OBJECT, false, false, 11, 2760},
    {CXONE_SHAPE_ARRAY, false, false, 0, 589},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2771},
    {CXONE_SHAPE_OBJECT, false, false, 10, 2776},
    {CXONE_SHAPE_ARRAY, false, false, 0, 592},
    {CXONE_SHAPE_OBJECT, false, false, 2, 2786},
    {CXONE_SHAPE_ENUM, false, true, 3, 36},
    {CXONE_SHAPE_OBJECT, false, false, 4, 2788},
    {CXONE_SHAPE_ARRAY, false, false, 0, 596},
    {CXONE_SHAPE_OBJECT, false, false, 84, 2792},
    {CXONE_SHAPE_OBJECT, true, false, 2, 2876},
    {CXONE_SHAPE_ARRAY, true, false, 0, 599},
    {CXONE_SHAPE_OBJECT, true, false, 2, 2878},
    {CXONE_SHAPE_ARRAY, true, false, 0, 601},
    {CXONE_SHAPE_OBJECT, true, false, 2, 2880},
    {CXONE_SHAPE_OBJECT, true, false, 3, 2882},
    {CXONE_SHAPE_ARRAY, true, false, 0, 604},
    {CXONE_SHAPE_OBJECT, false, false, 5, 2885},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2890},
    {CXONE_SHAPE_ENUM, false, true, 10, 39},
    {CXONE_SHAPE_BOOLEAN, true, false, 0, 0},
    {CXONE_SHAPE_OBJECT, true, false, 3, 2891},
    {CXONE_SHAPE_ARRAY, false, false, 0, 610},
    {CXONE_SHAPE_OBJECT, false, false, 24, 2894},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2918},
    {CXONE_SHAPE_ENUM, false, true, 6, 49},
    {CXONE_SHAPE_OBJECT, false, false, 19, 2919},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2938},
    {CXONE_SHAPE_OBJECT, false, false, 27, 2939},
    {CXONE_SHAPE_OBJECT, false, false, 27, 2966},
    {CXONE_SHAPE_OBJECT, false, false, 1, 2993},
    {CXONE_SHAPE_OBJECT, false, false, 25, 2994},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3019},
    {CXONE_SHAPE_ARRAY, false, false, 0, 621},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3021},
    {CXONE_SHAPE_ARRAY, false, false, 0, 623},
    {CXONE_SHAPE_OBJECT, false, false, 4, 3024},
    {CXONE_SHAPE_ARRAY, false, false, 0, 625},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3028},
    {CXONE_SHAPE_OBJECT, false, false, 19, 3033},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3052},
    {CXONE_SHAPE_ARRAY, false, false, 0, 629},
    {CXONE_SHAPE_OBJECT, false, false, 23, 3055},
    {CXONE_SHAPE_OBJECT, false, false, 12, 3078},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3090},
    {CXONE_SHAPE_ARRAY, false, false, 0, 633},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3093},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3098},
    {CXONE_SHAPE_ARRAY, false, false, 0, 636},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3100},
    {CXONE_SHAPE_OBJECT, false, false, 4, 3105},
    {CXONE_SHAPE_ARRAY, false, false, 0, 639},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3109},
    {CXONE_SHAPE_OBJECT, false, false, 6, 3111},
    {CXONE_SHAPE_ARRAY, false, false, 0, 642},
    {CXONE_SHAPE_OBJECT, false, false, 9, 3117},
    {CXONE_SHAPE_OBJECT, false, false, 13, 3126},
    {CXONE_SHAPE_OBJECT, true, false, 2, 3139},
    {CXONE_SHAPE_ARRAY, true, false, 0, 646},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3141},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3144},
    {CXONE_SHAPE_OBJECT, false, false, 22, 3145},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3167},
    {CXONE_SHAPE_OBJECT, true, false, 5, 3168},
    {CXONE_SHAPE_ARRAY, true, false, 0, 652},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3173},
    {CXONE_SHAPE_OBJECT, false, false, 9, 3174},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3183},
    {CXONE_SHAPE_OBJECT, false, false, 10, 3184},
    {CXONE_SHAPE_ARRAY, false, false, 0, 657},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3194},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3195},
    {CXONE_SHAPE_OBJECT, false, false, 4, 3196},
    {CXONE_SHAPE_ARRAY, false, false, 0, 661},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3200},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3203},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3206},
    {CXONE_SHAPE_ARRAY, false, false, 0, 665},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3209},
    {CXONE_SHAPE_OBJECT, false, false, 6, 3211},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3217},
    {CXONE_SHAPE_ARRAY, false, false, 0, 669},
    {CXONE_SHAPE_OBJECT, false, false, 63, 3219},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3282},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3283},
    {CXONE_SHAPE_OBJECT, false, false, 28, 3285},
    {CXONE_SHAPE_ARRAY, false, false, 0, 674},
    {CXONE_SHAPE_OBJECT, false, false, 4, 3313},
    {CXONE_SHAPE_OBJECT, false, false, 9, 3317},
    {CXONE_SHAPE_OBJECT, false, false, 35, 3326},
    {CXONE_SHAPE_ARRAY, false, false, 0, 678},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3361},
    {CXONE_SHAPE_ARRAY, false, false, 0, 680},
    {CXONE_SHAPE_OBJECT, false, false, 6, 3364},
    {CXONE_SHAPE_OBJECT, false, false, 65, 3370},
    {CXONE_SHAPE_ARRAY, false, false, 0, 683},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3435},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3436},
    {CXONE_SHAPE_ARRAY, false, false, 0, 686},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3438},
    {CXONE_SHAPE_ARRAY, false, false, 0, 645},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3440},
    {CXONE_SHAPE_OBJECT, false, false, 7, 3441},
    {CXONE_SHAPE_OBJECT, false, false, 4, 3448},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3452},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3453},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3455},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3456},
    {CXONE_SHAPE_ARRAY, false, false, 0, 696},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3459},
    {CXONE_SHAPE_OBJECT, false, false, 7, 3462},
    {CXONE_SHAPE_OBJECT, false, false, 15, 3469},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3484},
    {CXONE_SHAPE_ARRAY, false, false, 0, 701},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3489},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3492},
    {CXONE_SHAPE_OBJECT, false, false, 13, 3493},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3506},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3508},
    {CXONE_SHAPE_OBJECT, false, false, 7, 3511},
    {CXONE_SHAPE_ARRAY, false, false, 0, 708},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3518},
    {CXONE_SHAPE_OBJECT, false, false, 7, 3523},
    {CXONE_SHAPE_ARRAY, false, false, 0, 711},
    {CXONE_SHAPE_OBJECT, false, false, 12, 3530},
    {CXONE_SHAPE_OBJECT, false, false, 4, 3542},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3546},
    {CXONE_SHAPE_ARRAY, false, false, 0, 713},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3547},
    {CXONE_SHAPE_OBJECT, false, false, 4, 3548},
    {CXONE_SHAPE_ARRAY, false, false, 0, 718},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3552},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3553},
    {CXONE_SHAPE_ARRAY, false, false, 0, 721},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3554},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3555},
    {CXONE_SHAPE_ARRAY, false, false, 0, 724},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3558},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3560},
    {CXONE_SHAPE_OBJECT, false, false, 122, 3561},
    {CXONE_SHAPE_ARRAY, false, false, 0, 728},
    {CXONE_SHAPE_OBJECT, false, false, 30, 3683},
    {CXONE_SHAPE_ARRAY, false, false, 0, 730},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3713},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3718},
    {CXONE_SHAPE_ARRAY, false, false, 0, 733},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3720},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3722},
    {CXONE_SHAPE_ARRAY, false, false, 0, 736},
    {CXONE_SHAPE_ARRAY, false, false, 0, 737},
    {CXONE_SHAPE_ARRAY, false, false, 0, 18},
    {CXONE_SHAPE_OBJECT, false, false, 53, 3727},
    {CXONE_SHAPE_ARRAY, false, false, 0, 740},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3780},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3783},
    {CXONE_SHAPE_ARRAY, false, false, 0, 743},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3784},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3785},
    {CXONE_SHAPE_ARRAY, false, false, 0, 746},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3788},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3790},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3791},
    {CXONE_SHAPE_ARRAY, false, false, 0, 750},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3796},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3801},
    {CXONE_SHAPE_ARRAY, false, false, 0, 753},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3802},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3803},
    {CXONE_SHAPE_ARRAY, false, false, 0, 756},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3806},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3808},
    {CXONE_SHAPE_ARRAY, false, false, 0, 759},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3809},
    {CXONE_SHAPE_OBJECT, false, false, 44, 3810},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3854},
    {CXONE_SHAPE_OBJECT, false, false, 43, 3856},
    {CXONE_SHAPE_ARRAY, false, false, 0, 764},
    {CXONE_SHAPE_OBJECT, false, false, 26, 3899},
    {CXONE_SHAPE_ARRAY, false, false, 0, 766},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3925},
    {CXONE_SHAPE_OBJECT, false, false, 44, 3927},
    {CXONE_SHAPE_ARRAY, false, false, 0, 769},
    {CXONE_SHAPE_OBJECT, false, false, 1, 3971},
    {CXONE_SHAPE_OBJECT, false, false, 3, 3972},
    {CXONE_SHAPE_ARRAY, false, false, 0, 772},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3975},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3977},
    {CXONE_SHAPE_ARRAY, false, false, 0, 775},
    {CXONE_SHAPE_OBJECT, false, false, 2, 3979},
    {CXONE_SHAPE_OBJECT, false, false, 5, 3981},
    {CXONE_SHAPE_ARRAY, false, false, 0, 778},
    {CXONE_SHAPE_ARRAY, false, false, 0, 779},
    {CXONE_SHAPE_OBJECT, false, false, 51, 3986},
    {CXONE_SHAPE_ARRAY, false, false, 0, 781},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4037},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4042},
    {CXONE_SHAPE_ARRAY, false, false, 0, 784},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4045},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4046},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4052},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4053},
    {CXONE_SHAPE_ARRAY, false, false, 0, 789},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4054},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4055},
    {CXONE_SHAPE_ARRAY, false, false, 0, 792},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4056},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4058},
    {CXONE_SHAPE_ARRAY, false, false, 0, 795},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4061},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4064},
    {CXONE_SHAPE_OBJECT, true, false, 1, 4066},
    {CXONE_SHAPE_ARRAY, false, false, 0, 799},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4067},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4068},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4073},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4077},
    {CXONE_SHAPE_ARRAY, false, false, 0, 804},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4082},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4086},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4089},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4093},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4095},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4099},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4100},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4102},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4107},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4109},
    {CXONE_SHAPE_ARRAY, false, false, 0, 815},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4111},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4114},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4118},
    {CXONE_SHAPE_ARRAY, false, false, 0, 819},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4120},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4123},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4124},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4126},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4127},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4132},
    {CXONE_SHAPE_ENUM, false, false, 2, 55},
    {CXONE_SHAPE_OBJECT, false, false, 7, 4134},
    {CXONE_SHAPE_ENUM, false, false, 5, 57},
    {CXONE_SHAPE_OBJECT, false, false, 16, 4141},
    {CXONE_SHAPE_OBJECT, false, false, 16, 4157},
    {CXONE_SHAPE_OBJECT, false, false, 8, 4173},
    {CXONE_SHAPE_ARRAY, false, false, 0, 832},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4181},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4183},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4184},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4186},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4187},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4188},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4189},
    {CXONE_SHAPE_ENUM, false, false, 3, 62},
    {CXONE_SHAPE_ENUM, false, false, 2, 65},
    {CXONE_SHAPE_ENUM, false, false, 2, 67},
    {CXONE_SHAPE_OBJECT, false, false, 18, 4190},
    {CXONE_SHAPE_OBJECT, false, false, 11, 4208},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4219},
    {CXONE_SHAPE_ONE, false, false, 2, 0},
    {CXONE_SHAPE_OBJECT, false, false, 19, 4221},
    {CXONE_SHAPE_ARRAY, false, false, 0, 844},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4240},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4241},
    {CXONE_SHAPE_ARRAY, false, false, 0, 851},
    {CXONE_SHAPE_UUID, false, false, 0, 0},
    {CXONE_SHAPE_ENUM, false, false, 1, 69},
    {CXONE_SHAPE_ARRAY, false, false, 0, 854},
    {CXONE_SHAPE_ENUM, false, false, 1, 70},
    {CXONE_SHAPE_ENUM, false, false, 2, 71},
    {CXONE_SHAPE_ENUM, false, false, 2, 73},
    {CXONE_SHAPE_ENUM, false, false, 1, 75},
    {CXONE_SHAPE_OBJECT, false, false, 17, 4244},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4261},
    {CXONE_SHAPE_ONE, false, false, 2, 2},
    {CXONE_SHAPE_ENUM, false, false, 1, 76},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4264},
    {CXONE_SHAPE_ARRAY, false, false, 0, 864},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4270},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4271},
    {CXONE_SHAPE_ENUM, false, false, 1, 77},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4277},
    {CXONE_SHAPE_ENUM, false, false, 1, 78},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4283},
    {CXONE_SHAPE_ENUM, false, false, 1, 79},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4288},
    {CXONE_SHAPE_ENUM, false, false, 1, 80},
    {CXONE_SHAPE_ENUM, false, false, 1, 81},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4291},
    {CXONE_SHAPE_ENUM, false, false, 5, 82},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4294},
    {CXONE_SHAPE_ONE, false, false, 5, 4},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4298},
    {CXONE_SHAPE_ENUM, false, false, 6, 87},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4304},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4306},
    {CXONE_SHAPE_OBJECT, false, false, 11, 4311},
    {CXONE_SHAPE_ENUM, false, false, 2, 93},
    {CXONE_SHAPE_ENUM, false, false, 1, 95},
    {CXONE_SHAPE_ARRAY, false, false, 0, 886},
    {CXONE_SHAPE_ENUM, false, false, 1, 96},
    {CXONE_SHAPE_ARRAY, false, false, 0, 888},
    {CXONE_SHAPE_ARRAY, false, false, 0, 856},
    {CXONE_SHAPE_ENUM, false, false, 1, 97},
    {CXONE_SHAPE_ARRAY, false, false, 0, 891},
    {CXONE_SHAPE_ENUM, false, false, 1, 98},
    {CXONE_SHAPE_ARRAY, false, false, 0, 893},
    {CXONE_SHAPE_ARRAY, false, false, 0, 857},
    {CXONE_SHAPE_ENUM, false, false, 1, 99},
    {CXONE_SHAPE_ARRAY, false, false, 0, 896},
    {CXONE_SHAPE_OBJECT, false, false, 13, 4322},
    {CXONE_SHAPE_ARRAY, false, false, 0, 502},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4335},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4337},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4338},
    {CXONE_SHAPE_ENUM, false, false, 5, 100},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4343},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4345},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4348},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4349},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4353},
    {CXONE_SHAPE_ARRAY, false, false, 0, 908},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4355},
    {CXONE_SHAPE_ENUM, false, false, 2, 105},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4356},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4358},
    {CXONE_SHAPE_ARRAY, false, false, 0, 913},
    {CXONE_SHAPE_ENUM, false, false, 3, 107},
    {CXONE_SHAPE_ENUM, false, false, 3, 110},
    {CXONE_SHAPE_ENUM, false, false, 7, 113},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4363},
    {CXONE_SHAPE_ENUM, false, false, 2, 120},
    {CXONE_SHAPE_OBJECT, false, false, 9, 4369},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4378},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4379},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4384},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4389},
    {CXONE_SHAPE_ARRAY, false, false, 0, 924},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4392},
    {CXONE_SHAPE_OBJECT, false, false, 10, 4394},
    {CXONE_SHAPE_ARRAY, false, false, 0, 927},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4404},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4407},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4409},
    {CXONE_SHAPE_ARRAY, false, false, 0, 931},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4413},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4415},
    {CXONE_SHAPE_OBJECT, false, false, 8, 4418},
    {CXONE_SHAPE_OBJECT, false, false, 17, 4426},
    {CXONE_SHAPE_ARRAY, false, false, 0, 936},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4443},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4446},
    {CXONE_SHAPE_ENUM, false, false, 9, 122},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4447},
    {CXONE_SHAPE_OBJECT, false, false, 26, 4453},
    {CXONE_SHAPE_ARRAY, false, false, 0, 942},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4479},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4481},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4483},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4486},
    {CXONE_SHAPE_ARRAY, false, false, 0, 947},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4490},
    {CXONE_SHAPE_ENUM, false, false, 2, 131},
    {CXONE_SHAPE_ENUM, false, false, 1, 133},
    {CXONE_SHAPE_ENUM, false, false, 1, 134},
    {CXONE_SHAPE_ARRAY, false, false, 0, 501},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4492},
    {CXONE_SHAPE_ARRAY, false, false, 0, 954},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4497},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4498},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4500},
    {CXONE_SHAPE_ARRAY, false, false, 0, 958},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4503},
    {CXONE_SHAPE_ENUM, false, false, 6, 135},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4506},
    {CXONE_SHAPE_ENUM, false, false, 4, 141},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4507},
    {CXONE_SHAPE_ARRAY, false, false, 0, 964},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4511},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4513},
    {CXONE_SHAPE_ENUM, false, false, 1, 145},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4514},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4517},
    {CXONE_SHAPE_ARRAY, false, false, 0, 970},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4522},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4524},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4527},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4530},
    {CXONE_SHAPE_ONE, false, false, 6, 9},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4532},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4536},
    {CXONE_SHAPE_ARRAY, false, false, 0, 978},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4539},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4545},
    {CXONE_SHAPE_ENUM, false, false, 3, 146},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4547},
    {CXONE_SHAPE_ARRAY, false, false, 0, 983},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4553},
    {CXONE_SHAPE_ARRAY, false, false, 0, 985},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4555},
    {CXONE_SHAPE_ARRAY, false, false, 0, 987},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4557},
    {CXONE_SHAPE_OBJECT, false, false, 7, 4558},
    {CXONE_SHAPE_ENUM, false, false, 3, 149},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4565},
    {CXONE_SHAPE_ENUM, false, false, 2, 152},
    {CXONE_SHAPE_ARRAY, false, false, 0, 980},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4567},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4569},
    {CXONE_SHAPE_OBJECT, false, false, 10, 4572},
    {CXONE_SHAPE_OBJECT, false, false, 10, 4582},
    {CXONE_SHAPE_ENUM, false, false, 7, 154},
    {CXONE_SHAPE_ENUM, false, false, 11, 161},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1000},
    {CXONE_SHAPE_OBJECT, false, false, 12, 4592},
    {CXONE_SHAPE_OBJECT, false, false, 24, 4604},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4628},
    {CXONE_SHAPE_ENUM, false, false, 3, 172},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4629},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4632},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4636},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4638},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4639},
    {CXONE_SHAPE_ENUM, false, false, 3, 175},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4641},
    {CXONE_SHAPE_ENUM, false, false, 3, 178},
    {CXONE_SHAPE_OBJECT, false, false, 6, 4645},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4651},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1015},
    {CXONE_SHAPE_OBJECT, false, false, 19, 4653},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4672},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4676},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4678},
    {CXONE_SHAPE_ENUM, false, false, 61, 181},
    {CXONE_SHAPE_ENUM, false, false, 44, 242},
    {CXONE_SHAPE_ENUM, false, false, 2, 286},
    {CXONE_SHAPE_ENUM, false, false, 3, 288},
    {CXONE_SHAPE_OBJECT, false, false, 48, 4679},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4727},
    {CXONE_SHAPE_ENUM, false, false, 3, 291},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4728},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1028},
    {CXONE_SHAPE_OBJECT, true, false, 2, 4731},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4733},
    {CXONE_SHAPE_OBJECT, false, false, 29, 4736},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4765},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4767},
    {CXONE_SHAPE_ONE, false, false, 2, 15},
    {CXONE_SHAPE_ENUM, false, false, 2, 294},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4769},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4770},
    {CXONE_SHAPE_OBJECT, false, false, 40, 4771},
    {CXONE_SHAPE_ENUM, false, false, 3, 296},
    {CXONE_SHAPE_ENUM, false, false, 2, 299},
    {CXONE_SHAPE_OBJECT, false, false, 45, 4811},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1042},
    {CXONE_SHAPE_ENUM, false, false, 4, 301},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4856},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1045},
    {CXONE_SHAPE_ENUM, false, false, 2, 305},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4858},
    {CXONE_SHAPE_ONE, false, false, 2, 17},
    {CXONE_SHAPE_OBJECT, false, false, 8, 4862},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1050},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4870},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4871},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4873},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4874},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4875},
    {CXONE_SHAPE_ONE, false, false, 3, 19},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1032},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4876},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4878},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4879},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4881},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4882},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4884},
    {CXONE_SHAPE_ARRAY, false, false, 0, 6},
    {CXONE_SHAPE_ARRAY, false, false, 0, 999},
    {CXONE_SHAPE_ENUM, false, false, 6, 307},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1003},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4886},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4888},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4889},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1071},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4894},
    {CXONE_SHAPE_ENUM, false, false, 3, 313},
    {CXONE_SHAPE_OBJECT, false, false, 8, 4897},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1075},
    {CXONE_SHAPE_OBJECT, false, false, 8, 4905},
    {CXONE_SHAPE_ENUM, false, false, 9, 316},
    {CXONE_SHAPE_ARRAY, false, false, 0, 997},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4913},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4915},
    {CXONE_SHAPE_ENUM, false, false, 2, 325},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4916},
    {CXONE_SHAPE_OBJECT, false, false, 8, 4917},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4925},
    {CXONE_SHAPE_ENUM, false, false, 2, 327},
    {CXONE_SHAPE_ENUM, false, false, 1, 329},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4926},
    {CXONE_SHAPE_OBJECT, false, false, 1, 4927},
    {CXONE_SHAPE_ENUM, false, false, 3, 330},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4928},
    {CXONE_SHAPE_OBJECT, false, false, 7, 4932},
    {CXONE_SHAPE_OBJECT, false, false, 3, 4939},
    {CXONE_SHAPE_OBJECT, false, false, 4, 4942},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1094},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4946},
    {CXONE_SHAPE_ENUM, false, false, 10, 333},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4948},
    {CXONE_SHAPE_OBJECT, false, false, 2, 4950},
    {CXONE_SHAPE_OBJECT, false, false, 5, 4952},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1100},
    {CXONE_SHAPE_OBJECT, false, false, 50, 4957},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1102},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5007},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5009},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5013},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5016},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5018},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5021},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5022},
    {CXONE_SHAPE_OBJECT, false, false, 13, 5026},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1111},
    {CXONE_SHAPE_OBJECT, false, false, 14, 5039},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1113},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5053},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1115},
    {CXONE_SHAPE_ONE, false, false, 2, 22},
    {CXONE_SHAPE_MAP, false, false, 0, 1117},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5057},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5061},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1120},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5064},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5069},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1123},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5072},
    {CXONE_SHAPE_OBJECT, false, false, 11, 5076},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5087},
    {CXONE_SHAPE_ENUM, false, false, 2, 343},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5090},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5091},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5092},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1131},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5097},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1133},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5099},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1135},
    {CXONE_SHAPE_OBJECT, false, false, 31, 5104},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1137},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5135},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5138},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5141},
    {CXONE_SHAPE_ENUM, false, false, 5, 345},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1142},
    {CXONE_SHAPE_ENUM, false, false, 9, 350},
    {CXONE_SHAPE_ENUM, false, false, 18, 359},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5142},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1146},
    {CXONE_SHAPE_ENUM, false, false, 2, 377},
    {CXONE_SHAPE_ENUM, false, false, 8, 379},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5144},
    {CXONE_SHAPE_ARRAY, true, false, 0, 1150},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5148},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1152},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1150},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5153},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1155},
    {CXONE_SHAPE_OBJECT, false, false, 8, 5158},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1157},
    {CXONE_SHAPE_ENUM, false, false, 8, 387},
    {CXONE_SHAPE_ENUM, false, false, 4, 395},
    {CXONE_SHAPE_OBJECT, false, false, 12, 5166},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1161},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5178},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1163},
    {CXONE_SHAPE_ENUM, false, false, 4, 399},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5181},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1166},
    {CXONE_SHAPE_ARRAY, true, false, 0, 1152},
    {CXONE_SHAPE_OBJECT, false, false, 11, 5184},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5195},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1170},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5198},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1172},
    {CXONE_SHAPE_OBJECT, false, false, 9, 5202},
    {CXONE_SHAPE_ENUM, false, false, 9, 403},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5211},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1176},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5213},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1178},
    {CXONE_SHAPE_OBJECT, false, false, 7, 5217},
    {CXONE_SHAPE_OBJECT, false, false, 8, 5224},
    {CXONE_SHAPE_ONE, false, false, 3, 24},
    {CXONE_SHAPE_ENUM, false, false, 3, 412},
    {CXONE_SHAPE_ARRAY, true, false, 0, 502},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5232},
    {CXONE_SHAPE_ARRAY, true, false, 0, 1185},
    {CXONE_SHAPE_OBJECT, false, false, 8, 5234},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1187},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5242},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5246},
    {CXONE_SHAPE_ENUM, false, false, 3, 415},
    {CXONE_SHAPE_ENUM, false, false, 3, 418},
    {CXONE_SHAPE_ENUM, false, false, 17, 421},
    {CXONE_SHAPE_OBJECT, false, false, 13, 5248},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1194},
    {CXONE_SHAPE_OBJECT, false, false, 11, 5261},
    {CXONE_SHAPE_OBJECT, false, false, 9, 5272},
    {CXONE_SHAPE_OBJECT, false, false, 7, 5281},
    {CXONE_SHAPE_ONE, false, false, 3, 27},
    {CXONE_SHAPE_OBJECT, false, false, 8, 5288},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1200},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5296},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5300},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5301},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1204},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5306},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5308},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5311},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5316},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5318},
    {CXONE_SHAPE_OBJECT, false, false, 6, 5321},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5327},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1212},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5328},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1214},
    {CXONE_SHAPE_OBJECT, false, false, 22, 5332},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1216},
    {CXONE_SHAPE_OBJECT, false, false, 18, 5354},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5372},
    {CXONE_SHAPE_ENUM, false, false, 3, 438},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5373},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5375},
    {CXONE_SHAPE_ONE, false, false, 2, 30},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5378},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5379},
    {CXONE_SHAPE_OBJECT, false, false, 20, 5384},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1226},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5404},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5406},
    {CXONE_SHAPE_OBJECT, false, false, 9, 5407},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1230},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5416},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5418},
    {CXONE_SHAPE_ENUM, false, false, 9, 441},
    {CXONE_SHAPE_OBJECT, false, false, 25, 5419},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1235},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5444},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5445},
    {CXONE_SHAPE_OBJECT, false, false, 29, 5446},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1239},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5475},
    {CXONE_SHAPE_OBJECT, false, false, 38, 5479},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1242},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5517},
    {CXONE_SHAPE_ENUM, false, true, 5, 31},
    {CXONE_SHAPE_OBJECT, false, false, 32, 5522},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1246},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5554},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5557},
    {CXONE_SHAPE_OBJECT, false, false, 26, 5558},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1250},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5584},
    {CXONE_SHAPE_OBJECT, false, false, 29, 5589},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1253},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5618},
    {CXONE_SHAPE_OBJECT, false, false, 30, 5620},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1256},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5650},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5654},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5659},
    {CXONE_SHAPE_OBJECT, false, false, 28, 5663},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5691},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1262},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5692},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5697},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5699},
    {CXONE_SHAPE_ENUM, false, false, 7, 450},
    {CXONE_SHAPE_ENUM, false, false, 5, 457},
    {CXONE_SHAPE_ENUM, false, false, 4, 462},
    {CXONE_SHAPE_OBJECT, false, false, 6, 5702},
    {CXONE_SHAPE_ENUM, false, false, 2, 466},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5708},
    {CXONE_SHAPE_ENUM, false, true, 7, 468},
    {CXONE_SHAPE_ENUM, false, false, 6, 475},
    {CXONE_SHAPE_OBJECT, false, false, 25, 5712},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1275},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5737},
    {CXONE_SHAPE_OBJECT, false, false, 7, 5740},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1278},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5747},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5751},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5752},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1282},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5757},
    {CXONE_SHAPE_OBJECT, false, false, 24, 5762},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1285},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5786},
    {CXONE_SHAPE_OBJECT, false, false, 21, 5789},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1288},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5810},
    {CXONE_SHAPE_OBJECT, false, false, 26, 5815},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1291},
    {CXONE_SHAPE_OBJECT, false, false, 5, 5841},
    {CXONE_SHAPE_OBJECT, false, false, 24, 5846},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1294},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5870},
    {CXONE_SHAPE_OBJECT, false, false, 1, 5871},
    {CXONE_SHAPE_OBJECT, false, false, 38, 5872},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5910},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5913},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1300},
    {CXONE_SHAPE_OBJECT, false, false, 63, 5915},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5978},
    {CXONE_SHAPE_ONE, false, false, 2, 32},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5981},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1305},
    {CXONE_SHAPE_OBJECT, false, false, 2, 5984},
    {CXONE_SHAPE_OBJECT, false, false, 3, 5986},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1308},
    {CXONE_SHAPE_OBJECT, false, false, 4, 5989},
    {CXONE_SHAPE_OBJECT, false, false, 13, 5993},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1311},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6006},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6007},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1314},
    {CXONE_SHAPE_OBJECT, false, false, 58, 6010},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1316},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6068},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6073},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1319},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6076},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1298},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6080},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1302},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6085},
    {CXONE_SHAPE_ONE, false, false, 2, 34},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6090},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1327},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6094},
    {CXONE_SHAPE_OBJECT, false, false, 12, 6098},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1330},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6110},
    {CXONE_SHAPE_OBJECT, false, false, 9, 6115},
    {CXONE_SHAPE_ENUM, false, false, 4, 481},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6124},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6129},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1336},
    {CXONE_SHAPE_OBJECT, false, false, 8, 6133},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1338},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6141},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6143},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1341},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6150},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6151},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1344},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6158},
    {CXONE_SHAPE_OBJECT, false, false, 40, 6159},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1347},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6199},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6200},
    {CXONE_SHAPE_OBJECT, false, false, 26, 6203},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1351},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6229},
    {CXONE_SHAPE_OBJECT, false, false, 13, 6230},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1354},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6243},
    {CXONE_SHAPE_OBJECT, false, false, 11, 6244},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1357},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6255},
    {CXONE_SHAPE_OBJECT, false, false, 11, 6256},
    {CXONE_SHAPE_OBJECT, false, false, 15, 6267},
    {CXONE_SHAPE_OBJECT, false, false, 13, 6282},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1362},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6295},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6296},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6303},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6304},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6305},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6307},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6314},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6315},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1371},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6322},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6325},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1374},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6329},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6334},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6336},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6338},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6339},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1380},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6344},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6346},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1383},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6349},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6352},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1386},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6356},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6358},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6359},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1390},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6363},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1392},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6367},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1394},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6373},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1396},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6378},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6382},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1399},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6388},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6391},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6393},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6398},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1404},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6405},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6409},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6412},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6413},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6419},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1410},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6425},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6429},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6431},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6433},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6435},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6439},
    {CXONE_SHAPE_OBJECT, false, false, 9, 6441},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1418},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6450},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1420},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6456},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6461},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6464},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1424},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6467},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6468},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6470},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6472},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1429},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6475},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1431},
    {CXONE_SHAPE_OBJECT, false, false, 15, 6478},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6493},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1434},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6495},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1427},
    {CXONE_SHAPE_OBJECT, false, false, 11, 6497},
    {CXONE_SHAPE_OBJECT, false, false, 10, 6508},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6518},
    {CXONE_SHAPE_OBJECT, false, false, 14, 6521},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1441},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6535},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6538},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6540},
    {CXONE_SHAPE_ENUM, false, false, 2, 485},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1446},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6543},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6547},
    {CXONE_SHAPE_ENUM, false, false, 3, 487},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6551},
    {CXONE_SHAPE_OBJECT, false, false, 9, 6555},
    {CXONE_SHAPE_OBJECT, false, false, 11, 6564},
    {CXONE_SHAPE_OBJECT, false, false, 8, 6575},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1453},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6583},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6587},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6588},
    {CXONE_SHAPE_ENUM, false, false, 2, 490},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6589},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6596},
    {CXONE_SHAPE_OBJECT, false, false, 10, 6597},
    {CXONE_SHAPE_OBJECT, false, false, 8, 6607},
    {CXONE_SHAPE_ONE, false, false, 2, 36},
    {CXONE_SHAPE_MAP, false, false, 0, 1464},
    {CXONE_SHAPE_ENUM, false, false, 1, 492},
    {CXONE_SHAPE_ENUM, false, false, 1, 493},
    {CXONE_SHAPE_ENUM, false, false, 1, 494},
    {CXONE_SHAPE_ONE, false, false, 4, 38},
    {CXONE_SHAPE_MAP, false, false, 0, 1469},
    {CXONE_SHAPE_ENUM, false, false, 1, 495},
    {CXONE_SHAPE_ENUM, false, false, 1, 496},
    {CXONE_SHAPE_ONE, false, false, 3, 42},
    {CXONE_SHAPE_MAP, false, false, 0, 1473},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6615},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1462},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6621},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6625},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6629},
    {CXONE_SHAPE_ENUM, false, false, 3, 497},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6634},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1481},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6638},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6639},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6641},
    {CXONE_SHAPE_ENUM, false, false, 12, 500},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6643},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1487},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6646},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6648},
    {CXONE_SHAPE_OBJECT, false, false, 11, 6651},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1491},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6662},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6667},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1494},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6672},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6675},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6676},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6681},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1499},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6682},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1501},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6684},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1503},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6686},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1505},
    {CXONE_SHAPE_ENUM, false, false, 4, 512},
    {CXONE_SHAPE_OBJECT, false, false, 13, 6689},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1508},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6702},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6703},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1511},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6705},
    {CXONE_SHAPE_OBJECT, false, false, 10, 6707},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6717},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6718},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1516},
    {CXONE_SHAPE_OBJECT, false, false, 22, 6723},
    {CXONE_SHAPE_OBJECT, false, false, 8, 6745},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6753},
    {CXONE_SHAPE_OBJECT, false, false, 22, 6757},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6779},
    {CXONE_SHAPE_ENUM, false, false, 5, 516},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6782},
    {CXONE_SHAPE_ENUM, false, false, 2, 521},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6784},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6786},
    {CXONE_SHAPE_ONE, false, false, 2, 45},
    {CXONE_SHAPE_MAP, false, false, 0, 1528},
    {CXONE_SHAPE_OBJECT, false, false, 7, 6792},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1530},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6799},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6803},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1533},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6809},
    {CXONE_SHAPE_ENUM, false, false, 2, 523},
    {CXONE_SHAPE_ENUM, false, false, 2, 525},
    {CXONE_SHAPE_ENUM, false, false, 1, 527},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6813},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1539},
    {CXONE_SHAPE_OBJECT, false, false, 9, 6818},
    {CXONE_SHAPE_ENUM, false, false, 5, 528},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6827},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1543},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6828},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1545},
    {CXONE_SHAPE_OBJECT, false, false, 31, 6830},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6861},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6862},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6864},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6865},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6866},
    {CXONE_SHAPE_ONE, false, false, 2, 47},
    {CXONE_SHAPE_MAP, false, false, 0, 1553},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1554},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6868},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1556},
    {CXONE_SHAPE_ONE, false, false, 2, 49},
    {CXONE_SHAPE_MAP, false, false, 0, 1558},
    {CXONE_SHAPE_OBJECT, false, false, 21, 6871},
    {CXONE_SHAPE_OBJECT, false, false, 4, 6892},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6896},
    {CXONE_SHAPE_OBJECT, false, false, 20, 6901},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6921},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6926},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6927},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6928},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1567},
    {CXONE_SHAPE_OBJECT, false, false, 3, 6931},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6934},
    {CXONE_SHAPE_OBJECT, false, false, 2, 6936},
    {CXONE_SHAPE_ENUM, false, false, 3, 533},
    {CXONE_SHAPE_OBJECT, false, false, 38, 6938},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1573},
    {CXONE_SHAPE_OBJECT, false, false, 1, 6976},
    {CXONE_SHAPE_OBJECT, false, false, 5, 6977},
    {CXONE_SHAPE_ENUM, false, false, 1, 536},
    {CXONE_SHAPE_ONE, false, false, 5, 51},
    {CXONE_SHAPE_MAP, false, false, 0, 1578},
    {CXONE_SHAPE_OBJECT, false, false, 6, 6982},
    {CXONE_SHAPE_OBJECT, false, false, 36, 6988},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1581},
    {CXONE_SHAPE_OBJECT, false, false, 4, 7024},
    {CXONE_SHAPE_OBJECT, false, false, 4, 7028},
    {CXONE_SHAPE_OBJECT, false, false, 3, 7032},
    {CXONE_SHAPE_OBJECT, false, false, 4, 7035},
    {CXONE_SHAPE_OBJECT, false, false, 5, 7039},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1587},
    {CXONE_SHAPE_OBJECT, false, false, 2, 7044},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1589},
    {CXONE_SHAPE_OBJECT, false, false, 3, 7046},
    {CXONE_SHAPE_ENUM, false, false, 2, 537},
    {CXONE_SHAPE_ONE, false, false, 2, 56},
    {CXONE_SHAPE_MAP, false, false, 0, 1593},
    {CXONE_SHAPE_OBJECT, false, false, 3, 7049},
    {CXONE_SHAPE_OBJECT, false, false, 2, 7052},
    {CXONE_SHAPE_OBJECT, false, false, 20, 7054},
    {CXONE_SHAPE_ARRAY, false, false, 0, 1597},
    {CXONE_SHAPE_OBJECT, false, false, 4, 7074},
    {CXONE_SHAPE_OBJECT, false, false, 2, 7078},
#ifdef CX_ALL_OPERATIONS
    {CXONE_SHAPE_OBJECT, false, false, 4, 7080},
    {CXONE_SHAPE_OBJECT, false, false, 4, 7084},
    {CXONE_SHAPE_ARRAY, false, false, 0, 3},
    {CXONE_SHAPE_OBJECT, false, false, 2, 7088},
    {CXONE_SHAPE_OBJECT, false, false, 1, 7090},
    {CXONE_SHAPE_OBJECT, false, false, 1, 7091},
    {CXONE_SHAPE_OBJECT, false, false, 2, 7092},
#endif
};

const cx_member cx_operation_members[] = {
    {1, 1, false}, /* accessKeyId */
    {235, 2, false}, /* agentId */
    {243, 2, false}, /* billingId */
    {253, 3, false}, /* isActive */
    {262, 1, false}, /* lastUsedDate */
    {225, 4, false}, /* accessKey */
    {1, 1, false}, /* accessKeyId */
    {468, 1, false}, /* accessKeySecret */
    {235, 2, false}, /* agentId */
    {243, 2, false}, /* billingId */
    {253, 3, false}, /* isActive */
    {457, 8, false}, /* accesskeys */
    {659, 2, false}, /* totalRecords */
    {457, 10, false}, /* accesskeys */
    {784, 1, false}, /* self */
    {789, 1, false}, /* next */
    {794, 1, false}, /* previous */
    {839, 2, false}, /* initiatingAgentNo */
    {857, 2, false}, /* contactEventTypeId */
    {876, 1, false}, /* eventStateDescription */
    {898, 2, false}, /* targetAgentNo */
    {912, 2, false}, /* contactId */
    {922, 1, false}, /* startTimeStamp */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {818, 14, false}, /* supervisorStatuslist */
    {937, 1, false}, /* error */
    {943, 1, false}, /* error_description */
    {235, 2, false}, /* agentId */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {1193, 2, false}, /* hiddenAgents */
    {235, 2, false}, /* agentId */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {1953, 2, false}, /* addressBookEntryId */
    {1972, 2, false}, /* externalId */
    {1983, 2, false}, /* stateId */
    {1991, 1, false}, /* externalState */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {2016, 1, false}, /* company */
    {2024, 1, false}, /* phone */
    {2030, 1, false}, /* mobile */
    {2037, 1, false}, /* email */
    {2043, 3, false}, /* isDeleted */
    {2053, 1, false}, /* lastUpdateTime */
    {1891, 1, false}, /* addressBookName */
    {1147, 2, false}, /* addressBookId */
    {1907, 1, false}, /* addressBookType */
    {1852, 3, false}, /* fullLoad */
    {1923, 1, false}, /* serverTime */
    {1934, 21, false}, /* addressBookEntries */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {1879, 22, false}, /* addressBook */
    {1972, 1, true}, /* externalId */
    {1983, 2, true}, /* stateId */
    {1991, 1, true}, /* externalState */
    {1174, 1, true}, /* firstName */
    {2005, 1, true}, /* middleName */
    {1184, 1, true}, /* lastName */
    {2016, 1, true}, /* company */
    {2024, 1, true}, /* phone */
    {2030, 1, true}, /* mobile */
    {2037, 1, true}, /* email */
    {1934, 25, true}, /* addressBookEntries */
    {2282, 3, false}, /* success */
    {2290, 3, false}, /* created */
    {1953, 2, false}, /* addressBookEntryId */
    {1972, 2, false}, /* externalId */
    {937, 1, false}, /* error */
    {2269, 28, false}, /* entryResults */
    {2747, 1, true}, /* entityId */
    {2724, 32, true}, /* addressBookAssignments */
    {2282, 3, false}, /* success */
    {2747, 1, false}, /* entityId */
    {937, 1, false}, /* error */
    {2678, 1, false}, /* entityType */
    {2756, 35, false}, /* assignResults */
    {1174, 1, true}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, true}, /* lastName */
    {2016, 1, false}, /* company */
    {2024, 1, false}, /* phone */
    {2030, 1, false}, /* mobile */
    {2037, 1, false}, /* email */
    {1934, 38, true}, /* addressBookEntries */
    {2282, 3, false}, /* success */
    {1953, 2, false}, /* addressBookEntryId */
    {937, 1, false}, /* error */
    {2269, 41, false}, /* entryResults */
    {1953, 2, false}, /* addressBookEntryId */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {2016, 1, false}, /* company */
    {2024, 1, false}, /* phone */
    {2030, 1, false}, /* mobile */
    {2037, 1, false}, /* email */
    {1891, 1, false}, /* addressBookName */
    {1147, 2, false}, /* addressBookId */
    {1907, 1, false}, /* addressBookType */
    {1934, 44, false}, /* addressBookEntries */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {659, 2, false}, /* totalRecords */
    {1879, 45, false}, /* addressBook */
    {1174, 1, true}, /* firstName */
    {2005, 1, true}, /* middleName */
    {1184, 1, true}, /* lastName */
    {2016, 1, true}, /* company */
    {2024, 1, true}, /* phone */
    {2030, 1, true}, /* mobile */
    {2037, 1, true}, /* email */
    {1934, 48, true}, /* addressBookEntries */
    {1147, 2, false}, /* addressBookId */
    {1907, 1, false}, /* addressBookType */
    {1891, 1, false}, /* addressBookName */
    {3576, 51, false}, /* resultSet */
    {235, 2, false}, /* agentId */
    {3754, 1, false}, /* userName */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {1891, 1, false}, /* addressBookName */
    {1147, 2, false}, /* addressBookId */
    {1907, 1, false}, /* addressBookType */
    {3741, 1, false}, /* appId */
    {3747, 54, false}, /* agents */
    {3763, 56, false}, /* teams */
    {3785, 58, false}, /* skills */
    {3810, 60, false}, /* campaigns */
    {3728, 62, false}, /* addressBooks */
    {3959, 2, false}, /* userID */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {3754, 1, false}, /* userName */
    {3966, 1, false}, /* userNameDomain */
    {3981, 1, false}, /* combinedUserNameDomain */
    {2037, 1, false}, /* email */
    {4004, 1, false}, /* team */
    {4009, 2, false}, /* team_no */
    {253, 3, false}, /* isActive */
    {4017, 1, false}, /* subject */
    {4025, 1, false}, /* date */
    {4030, 1, false}, /* sentOn */
    {4037, 1, false}, /* sentTo */
    {4044, 2, false}, /* duration */
    {4053, 1, false}, /* expireDate */
    {4064, 1, false}, /* msgText */
    {4072, 2, false}, /* msgId */
    {4078, 1, false}, /* msgType */
    {4086, 2, false}, /* delivered */
    {4096, 1, false}, /* messageGroupGuid */
    {659, 2, false}, /* totalRecords */
    {1193, 2, false}, /* hiddenAgents */
    {3946, 65, false}, /* agentMessage */
    {4355, 1, false}, /* inputNumber */
    {4367, 1, false}, /* outputNumber */
    {1972, 1, false}, /* externalId */
    {4380, 1, false}, /* errorDescription */
    {4397, 3, false}, /* isTransformed */
    {4339, 68, false}, /* transformNumOut */
    {4662, 2, true}, /* patternId */
    {4672, 1, true}, /* patternName */
    {4684, 1, true}, /* input */
    {4690, 1, true}, /* output */
    {4646, 71, true}, /* dialingPatterns */
    {1953, 2, false}, /* addressBookEntryId */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {2016, 1, false}, /* company */
    {2024, 1, false}, /* phone */
    {2030, 1, false}, /* mobile */
    {2037, 1, false}, /* email */
    {2053, 1, false}, /* lastUpdateTime */
    {1972, 1, false}, /* externalId */
    {1983, 2, false}, /* stateId */
    {1991, 1, false}, /* externalState */
    {2043, 3, false}, /* isDeleted */
    {1891, 1, false}, /* addressBookName */
    {1147, 2, false}, /* addressBookId */
    {1907, 1, false}, /* addressBookType */
    {3741, 1, false}, /* appId */
    {1852, 3, false}, /* fullLoad */
    {1934, 74, false}, /* addressBookEntries */
    {1953, 2, false}, /* addressBookEntryId */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {2016, 1, false}, /* company */
    {2024, 1, false}, /* phone */
    {2030, 1, false}, /* mobile */
    {2037, 1, false}, /* email */
    {2053, 1, false}, /* lastUpdateTime */
    {1891, 1, false}, /* addressBookName */
    {1147, 2, false}, /* addressBookId */
    {1907, 1, false}, /* addressBookType */
    {3741, 1, false}, /* appId */
    {1852, 3, false}, /* fullLoad */
    {1934, 77, false}, /* addressBookEntries */
    {4849, 75, false}, /* dynamicaddressbook */
    {4868, 78, false}, /* standardaddressbook */
    {3144, 1, false}, /* lastPollTime */
    {3728, 80, false}, /* addressBooks */
    {5162, 2, false}, /* persistentPanelId */
    {5180, 1, false}, /* persistentPanelLabel */
    {5201, 1, false}, /* persistentPanelURI */
    {5286, 1, false}, /* urlName */
    {5294, 1, false}, /* weight */
    {5082, 2, false}, /* maxConferenceParties */
    {5103, 2, false}, /* deleteCommitmentId */
    {5122, 1, false}, /* deleteCommitmentString */
    {5145, 83, false}, /* persistentPanels */
    {5220, 1, false}, /* webRTCType */
    {5231, 1, false}, /* wfoWebsiteUrl */
    {5245, 1, false}, /* wfoWebServiceUrl */
    {5262, 1, false}, /* wfoApiUrl */
    {5272, 85, false}, /* webRTCWSSUrls */
    {5301, 1, false}, /* webRTCServerDomain */
    {5320, 1, false}, /* webRTCDNIS */
    {5331, 1, false}, /* helpSiteVersion */
    {5347, 1, false}, /* digitalEngagementUrl */
    {5368, 86, false}, /* emergencyPhoneNumbers */
    {5390, 3, false}, /* isExternalDirConfigure */
    {5162, 2, false}, /* persistentPanelId */
    {5201, 1, false}, /* persistentPanelURI */
    {5082, 2, false}, /* maxConferenceParties */
    {5103, 2, false}, /* deleteCommitmentId */
    {5122, 1, false}, /* deleteCommitmentString */
    {5145, 89, false}, /* persistentPanels */
    {5630, 1, false}, /* raygunApiKeyMAX */
    {5646, 1, false}, /* raygunApiKeySupervisor */
    {5669, 1, false}, /* googleAccountNumberMAX */
    {5692, 1, false}, /* googleAccountNumberSupervisor */
    {5231, 1, false}, /* wfoWebsiteUrl */
    {5245, 1, false}, /* wfoWebServiceUrl */
    {5262, 1, false}, /* wfoApiUrl */
    {5722, 2, false}, /* maxClientVersion */
    {5272, 85, false}, /* webRTCWSSUrls */
    {5368, 86, false}, /* emergencyPhoneNumbers */
    {7272, 1, true}, /* number */
    {235, 2, false}, /* agentId */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {3959, 1, false}, /* userID */
    {6222, 1, false}, /* emailAddress */
    {253, 3, false}, /* isActive */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {6235, 2, false}, /* reportToId */
    {6246, 1, false}, /* reportToName */
    {6259, 3, false}, /* isSupervisor */
    {6272, 1, false}, /* lastLogin */
    {6282, 1, false}, /* lastUpdated */
    {6294, 1, false}, /* location */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6343, 1, false}, /* internalId */
    {6354, 2, false}, /* profileId */
    {6364, 1, false}, /* profileName */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6393, 1, false}, /* countryName */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6500, 1, false}, /* defaultDialingPatternName */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {6571, 1, false}, /* notes */
    {6577, 1, false}, /* createDate */
    {6588, 1, false}, /* inactiveDate */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6665, 1, false}, /* employmentTypeName */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {6812, 1, false}, /* sipUser */
    {6820, 1, false}, /* systemUser */
    {6831, 1, false}, /* systemDomain */
    {6844, 1, false}, /* crmUserName */
    {6856, 3, false}, /* useAgentTimeZone */
    {6873, 1, false}, /* timeDisplayFormat */
    {6891, 3, false}, /* sendEmailNotifications */
    {6914, 1, false}, /* apiKey */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6943, 1, false}, /* userType */
    {6952, 3, false}, /* isWhatIfAgent */
    {6966, 1, false}, /* timeZoneOffset */
    {6981, 3, false}, /* requestContact */
    {6996, 2, false}, /* chatThreshold */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7124, 3, false}, /* useTeamSmsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {7161, 3, false}, /* useTeamDigitalThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7226, 3, false}, /* useTeamRequestContact */
    {4017, 1, false}, /* subject */
    {7248, 1, false}, /* issuer */
    {7255, 92, false}, /* recordingNumbers */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {7303, 1, false}, /* teamUuId */
    {7312, 3, false}, /* maxPreview */
    {7323, 2, false}, /* totalContactCount */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {7369, 2, false}, /* emailRefusalTimeout */
    {7389, 2, false}, /* voicemailRefusalTimeout */
    {7413, 2, false}, /* smsRefusalTimeout */
    {7431, 2, false}, /* agentMaxVersion */
    {7447, 2, false}, /* agentPhoneTimeout */
    {7465, 2, false}, /* agentPhoneTimeoutSeconds */
    {7490, 1, false}, /* address1 */
    {7499, 1, false}, /* address2 */
    {7508, 1, false}, /* zipCode */
    {7516, 3, false}, /* noFixedAddress */
    {7531, 2, false}, /* digitalRefusalTimeout */
    {7553, 2, false}, /* agentCxaClientVersion */
    {7575, 3, false}, /* agentCxaReleasePrevious */
    {7599, 3, false}, /* agentIntegration */
    {7616, 3, false}, /* channelLock */
    {7628, 3, false}, /* digitalEngagementEnabled */
    {7653, 1, false}, /* teams_channel_Id */
    {7670, 2, false}, /* divisionNo */
    {7681, 3, false}, /* ACWEnabled */
    {7692, 2, false}, /* ACWRange */
    {7701, 2, false}, /* AttendantUserStatus */
    {7721, 3, false}, /* IsDirectVoicemailTransferEnabled */
    {3747, 94, false}, /* agents */
    {7912, 2, false}, /* groupId */
    {7920, 1, false}, /* groupName */
    {253, 3, false}, /* isActive */
    {6571, 1, false}, /* notes */
    {6282, 1, false}, /* lastUpdated */
    {7900, 97, false}, /* agentGroups */
    {8089, 1, true}, /* indicatorName */
    {8103, 2, true}, /* senderContactId */
    {8119, 1, true}, /* imageFile */
    {8129, 1, true}, /* actionType */
    {8140, 1, true}, /* action */
    {8147, 1, true}, /* toolTip */
    {8155, 3, true}, /* enable */
    {8078, 100, true}, /* indicators */
    {8478, 2, true}, /* messageId */
    {8488, 1, true}, /* messageText */
    {8500, 2, true}, /* expireTimer */
    {8512, 1, true}, /* messageHint */
    {8524, 2, true}, /* indicatorId */
    {4017, 1, true}, /* subject */
    {8536, 1, true}, /* validUntil */
    {8547, 1, true}, /* startDate */
    {8469, 103, true}, /* messages */
    {8719, 2, true}, /* BusinessUnitId */
    {8734, 1, true}, /* Key */
    {8738, 1, true}, /* Value */
    {8707, 106, true}, /* permissions */
    {3792, 2, true}, /* skillId */
    {3800, 1, true}, /* skillName */
    {8897, 2, true}, /* quickReplyId */
    {8910, 1, true}, /* title */
    {8916, 1, true}, /* keyWords */
    {8925, 1, true}, /* content */
    {8933, 2, true}, /* isFavorite */
    {3785, 109, true}, /* skills */
    {8884, 111, true}, /* quickReplies */
    {9243, 2, false}, /* Agent_No */
    {9252, 2, false}, /* Bus_No */
    {9183, 2, false}, /* Attribute_No */
    {9259, 1, false}, /* Attribute_Name */
    {9274, 114, false}, /* Status */
    {9225, 116, false}, /* routingAttributes */
    {659, 2, false}, /* totalRecords */
    {1193, 2, false}, /* hiddenAgents */
    {9577, 2, false}, /* routingAttributeNo */
    {9126, 1, false}, /* status */
    {9596, 2, false}, /* modAgentNo */
    {9607, 2, false}, /* RoutingAttributeNo */
    {9626, 3, false}, /* Success */
    {9767, 2, false}, /* callbackId */
    {9778, 1, false}, /* target */
    {235, 2, false}, /* agentId */
    {3792, 2, false}, /* skillId */
    {9785, 1, false}, /* dialNumber */
    {9796, 1, false}, /* origNumber */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {6571, 1, false}, /* notes */
    {9807, 1, false}, /* callbackTime */
    {9820, 1, false}, /* msteamsclientid */
    {9757, 121, false}, /* callbacks */
    {10151, 2, false}, /* SkillNo */
    {10159, 2, false}, /* OfferedContacts */
    {10175, 2, false}, /* AnsweredContacts */
    {10192, 2, false}, /* HoldCalls */
    {10202, 2, false}, /* TalkTime */
    {10211, 2, false}, /* HeldTime */
    {10220, 2, false}, /* ACWTime */
    {10107, 2, false}, /* mediaTypeId */
    {10119, 3, false}, /* isOutbound */
    {10145, 2, true}, /* agent */
    {3785, 124, true}, /* skills */
    {3747, 126, true}, /* agents */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {10130, 127, true}, /* agentSkillData */
    {3792, 1, true}, /* skillId */
    {10407, 2, false}, /* proficiency */
    {253, 3, false}, /* isActive */
    {3785, 130, false}, /* skills */
    {2282, 3, true}, /* success */
    {3792, 2, false}, /* skillId */
    {937, 1, false}, /* error */
    {10419, 2, true}, /* errorCount */
    {10430, 133, true}, /* skillResults */
    {3576, 134, true}, /* resultSet */
    {10649, 2, false}, /* agentID_alt */
    {10661, 1, false}, /* userId */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {10668, 2, false}, /* agentProficiencyValue */
    {10690, 1, false}, /* agentProficiencyName */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {10711, 1, false}, /* emailFromAddress */
    {6343, 1, false}, /* internalId */
    {253, 3, false}, /* isActive */
    {10591, 3, false}, /* isSkillActive */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {10728, 3, false}, /* isDialer */
    {10737, 3, false}, /* isNaturalCalling */
    {10754, 3, false}, /* isNaturalCallingRunning */
    {10119, 3, false}, /* isOutbound */
    {2053, 1, false}, /* lastUpdateTime */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {6571, 1, false}, /* notes */
    {10792, 3, false}, /* requireDisposition */
    {10811, 3, false}, /* scriptDisposition */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10829, 3, false}, /* useACW */
    {10836, 3, false}, /* useDisposition */
    {10851, 3, false}, /* useSecondaryDispositions */
    {10574, 1, false}, /* outboundStrategy */
    {10876, 3, false}, /* priorityBlending */
    {10893, 1, false}, /* screenPopTriggerEvent */
    {10915, 3, false}, /* isRestricted */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {3144, 1, false}, /* lastPollTime */
    {803, 2, false}, /* businessUnitId */
    {10627, 137, false}, /* agentSkillAssignments */
    {3792, 1, false}, /* skillId */
    {3785, 140, false}, /* skills */
    {3792, 2, true}, /* skillId */
    {3800, 1, true}, /* skillName */
    {10591, 3, true}, /* isSkillActive */
    {10107, 2, true}, /* mediaTypeId */
    {10778, 1, true}, /* mediaTypeName */
    {3820, 2, true}, /* campaignId */
    {3831, 1, true}, /* campaignName */
    {777, 12, false}, /* _links */
    {803, 2, true}, /* businessUnitId */
    {659, 2, true}, /* totalRecords */
    {3785, 143, true}, /* skills */
    {3576, 144, true}, /* resultSet */
    {3792, 1, true}, /* skillId */
    {10407, 2, false}, /* proficiency */
    {253, 3, true}, /* isActive */
    {3785, 147, false}, /* skills */
    {235, 1, true}, /* agentId */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {3769, 1, false}, /* teamId */
    {11630, 1, false}, /* teamUuid */
    {6235, 2, false}, /* reportToId */
    {6343, 1, false}, /* internalId */
    {6354, 2, false}, /* profileId */
    {11639, 1, false}, /* roleId */
    {6222, 1, false}, /* emailAddress */
    {3754, 1, false}, /* userName */
    {10661, 1, false}, /* userId */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {253, 3, false}, /* isActive */
    {11646, 2, false}, /* locationId */
    {6571, 1, false}, /* notes */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {11657, 3, false}, /* customerCard */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {6812, 1, false}, /* sipUser */
    {6820, 1, false}, /* systemUser */
    {6831, 1, false}, /* systemDomain */
    {6844, 1, false}, /* crmUserName */
    {6856, 3, false}, /* useAgentTimeZone */
    {6873, 2, false}, /* timeDisplayFormat */
    {6891, 3, false}, /* sendEmailNotifications */
    {6914, 1, false}, /* apiKey */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6943, 1, false}, /* userType */
    {6952, 3, false}, /* isWhatIfAgent */
    {6981, 3, false}, /* requestContact */
    {6996, 2, false}, /* chatThreshold */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7124, 3, false}, /* useTeamSmsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {7161, 3, false}, /* useTeamDigitalThreshold */
    {11670, 2, false}, /* voiceThreshold */
    {11685, 3, false}, /* useTeamVoiceThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7226, 3, false}, /* useTeamRequestContact */
    {7255, 92, false}, /* recordingNumbers */
    {4017, 1, false}, /* subject */
    {7248, 1, false}, /* issuer */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {11720, 2, false}, /* emailRefusalTimeOut */
    {11740, 2, false}, /* voicemailRefusalTimeOut */
    {7413, 2, false}, /* smsRefusalTimeout */
    {11764, 3, false}, /* isBillable */
    {11775, 3, false}, /* useTeamDefaults */
    {11791, 2, false}, /* agentVoiceThreshold */
    {11811, 2, false}, /* agentChatThreshold */
    {11830, 2, false}, /* agentEmailThreshold */
    {11850, 2, false}, /* agentWorkItemThreshold */
    {11873, 2, false}, /* agentSmsThreshold */
    {11891, 1, false}, /* agentDeliveryMode */
    {11909, 2, false}, /* agentTotalContactCount */
    {11932, 3, false}, /* agentRequestContact */
    {11952, 3, false}, /* agentContactAutoFocus */
    {11974, 85, false}, /* integratedSoftphoneWebRtcUrls */
    {7431, 2, false}, /* agentMaxVersion */
    {7447, 2, false}, /* agentPhoneTimeout */
    {7490, 1, false}, /* address1 */
    {7499, 1, false}, /* address2 */
    {7508, 1, false}, /* zipCode */
    {7516, 3, false}, /* noFixedAddress */
    {7531, 2, false}, /* digitalRefusalTimeout */
    {12004, 1, false}, /* agentSyncTime */
    {7599, 3, false}, /* agentIntegration */
    {7616, 3, false}, /* channelLock */
    {7628, 3, false}, /* digitalEngagementEnabled */
    {7681, 3, false}, /* ACWEnabled */
    {7692, 2, false}, /* ACWRange */
    {10145, 150, false}, /* agent */
    {937, 1, false}, /* error */
    {10649, 2, false}, /* agentID_alt */
    {12109, 2, true}, /* agentStateId */
    {12122, 1, true}, /* agentStateName */
    {803, 2, false}, /* businessUnitId */
    {912, 2, false}, /* contactId */
    {253, 3, false}, /* isActive */
    {12137, 3, false}, /* isAcw */
    {10119, 3, false}, /* isOutbound */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {1184, 1, false}, /* lastName */
    {3144, 1, false}, /* lastPollTime */
    {2053, 1, false}, /* lastUpdateTime */
    {12155, 1, false}, /* mediaName */
    {12165, 2, false}, /* mediaType */
    {12175, 2, false}, /* openContacts */
    {12188, 2, false}, /* outStateDescription */
    {11460, 2, false}, /* outStateId */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {8547, 1, false}, /* startDate */
    {12208, 2, false}, /* stationId */
    {12218, 1, false}, /* stationPhoneNumber */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {3754, 1, false}, /* userName */
    {12097, 154, true}, /* agentStates */
    {1174, 1, true}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, true}, /* lastName */
    {3769, 1, true}, /* teamId */
    {11630, 1, false}, /* teamUuid */
    {6235, 2, false}, /* reportToId */
    {6343, 1, false}, /* internalId */
    {6354, 2, true}, /* profileId */
    {11639, 1, false}, /* roleId */
    {12374, 1, false}, /* password */
    {12383, 3, false}, /* forceChangeOnLogon */
    {6222, 1, true}, /* emailAddress */
    {3754, 1, true}, /* userName */
    {10661, 1, false}, /* userId */
    {6376, 1, true}, /* timeZone */
    {6385, 1, true}, /* country */
    {6405, 1, false}, /* state */
    {6411, 1, true}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {7531, 2, false}, /* digitalRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {253, 3, false}, /* isActive */
    {11646, 2, false}, /* locationId */
    {6571, 1, false}, /* notes */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {6812, 1, false}, /* sipUser */
    {6820, 1, false}, /* systemUser */
    {6831, 1, false}, /* systemDomain */
    {6844, 1, false}, /* crmUserName */
    {6856, 3, false}, /* useAgentTimeZone */
    {6873, 2, false}, /* timeDisplayFormat */
    {6891, 3, false}, /* sendEmailNotifications */
    {6914, 1, false}, /* apiKey */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6943, 1, false}, /* userType */
    {6952, 3, false}, /* isWhatIfAgent */
    {6981, 3, false}, /* requestContact */
    {6996, 2, false}, /* chatThreshold */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {11670, 2, false}, /* voiceThreshold */
    {11685, 3, false}, /* useTeamVoiceThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7226, 3, false}, /* useTeamRequestContact */
    {7255, 92, false}, /* recordingNumbers */
    {4017, 1, false}, /* subject */
    {7248, 1, false}, /* issuer */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {7312, 3, false}, /* maxPreview */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {11720, 2, false}, /* emailRefusalTimeOut */
    {11740, 2, false}, /* voicemailRefusalTimeOut */
    {7413, 2, false}, /* smsRefusalTimeout */
    {11764, 3, false}, /* isBillable */
    {11775, 3, false}, /* useTeamDefaults */
    {11791, 2, false}, /* agentVoiceThreshold */
    {11811, 2, false}, /* agentChatThreshold */
    {11830, 2, false}, /* agentEmailThreshold */
    {12402, 2, false}, /* agentWorkItemthreshold */
    {11891, 1, false}, /* agentDeliveryMode */
    {11909, 2, false}, /* agentTotalContactCount */
    {11952, 3, false}, /* agentContactAutoFocus */
    {11932, 3, false}, /* agentRequestContact */
    {11974, 85, false}, /* integratedSoftphoneWebRtcUrls */
    {11657, 3, false}, /* customerCard */
    {12425, 1, false}, /* loginAuthenticatorId */
    {7111, 2, false}, /* smsThreshold */
    {7124, 3, false}, /* useTeamSmsThreshold */
    {11873, 3, false}, /* agentSmsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {7161, 3, false}, /* useTeamDigitalThreshold */
    {12446, 3, false}, /* agentDigitalThreshold */
    {7447, 2, false}, /* agentPhoneTimeout */
    {7490, 1, false}, /* address1 */
    {7499, 1, false}, /* address2 */
    {7508, 1, false}, /* zipCode */
    {7516, 3, false}, /* noFixedAddress */
    {12004, 1, false}, /* agentSyncTime */
    {7553, 2, false}, /* agentCxaClientVersion */
    {7575, 3, false}, /* agentCxaReleasePrevious */
    {7599, 3, false}, /* agentIntegration */
    {7616, 3, false}, /* channelLock */
    {7628, 3, false}, /* digitalEngagementEnabled */
    {7681, 3, false}, /* ACWEnabled */
    {7692, 2, false}, /* ACWRange */
    {3747, 157, true}, /* agents */
    {235, 2, false}, /* agentId */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {12468, 160, false}, /* agentResults */
    {3959, 2, false}, /* userID */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {2005, 1, false}, /* middleName */
    {4009, 2, false}, /* team_no */
    {12615, 2, false}, /* reportTo */
    {12624, 1, false}, /* secondaryID */
    {12636, 2, false}, /* securityProfileID */
    {2037, 1, false}, /* email */
    {3981, 1, false}, /* combinedUserNameDomain */
    {253, 3, false}, /* isActive */
    {6571, 1, false}, /* notes */
    {6416, 2, false}, /* chatRefusalTimeout */
    {7369, 2, false}, /* emailRefusalTimeout */
    {12654, 2, false}, /* phoneCallRefusalTimeout */
    {7413, 2, false}, /* smsRefusalTimeout */
    {12678, 2, false}, /* voiceMailRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {12702, 1, false}, /* skillInfo */
    {12712, 2, false}, /* agentDialingPatternID */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {12734, 3, false}, /* wfmNotificationEnabled */
    {12757, 2, false}, /* wfmNotificationInterval */
    {12781, 1, false}, /* sipUserId */
    {12791, 1, false}, /* agentPhoneOther */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6650, 2, false}, /* employmentType */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6294, 2, false}, /* location */
    {12807, 2, false}, /* hiringSourceId */
    {12822, 3, false}, /* atHomeWorker */
    {6684, 1, false}, /* referral */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {12835, 1, false}, /* crmUsername */
    {6831, 1, false}, /* systemDomain */
    {12847, 1, false}, /* systemUsername */
    {12862, 3, false}, /* shiftTimes */
    {12873, 3, false}, /* display24Hour */
    {6943, 1, false}, /* userType */
    {12887, 2, false}, /* maxEmailInboxCount */
    {12906, 2, false}, /* mchVoice */
    {12915, 2, false}, /* mchChat */
    {12923, 2, false}, /* mchEmail */
    {12932, 2, false}, /* mchSocial */
    {12942, 2, false}, /* mchWorkitem */
    {12954, 3, false}, /* mchRequestContact */
    {12972, 3, false}, /* useTeamMCHChat */
    {12987, 3, false}, /* useTeamMCHEmail */
    {13003, 3, false}, /* useTeamMCHWorkItem */
    {13022, 3, false}, /* useTeamMCHRequestContact */
    {13047, 3, false}, /* schRequestContact */
    {13065, 3, false}, /* useDefaultEmail */
    {13081, 3, false}, /* useDefaultRequestContact */
    {7323, 2, false}, /* totalContactCount */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {13106, 3, false}, /* mchContactAutoFocus */
    {13126, 3, false}, /* useTeamMCHContactAutoFocus */
    {11707, 2, false}, /* deliveryMode */
    {13153, 2, false}, /* locationNo */
    {13164, 1, false}, /* locationname */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {6713, 1, false}, /* ntLoginName */
    {13177, 1, false}, /* hiringSourceDesc */
    {6746, 1, false}, /* federatedId */
    {13194, 1, false}, /* externalIdentity */
    {13211, 2, false}, /* autoAttendantAccessType */
    {13235, 1, false}, /* groupIds */
    {13244, 1, false}, /* phones */
    {11974, 1, false}, /* integratedSoftphoneWebRtcUrls */
    {13251, 1, false}, /* agentPhoneHome */
    {13266, 3, false}, /* useTeamMaxEmailInboxCount */
    {659, 2, false}, /* totalRecords */
    {1193, 2, false}, /* hiddenAgents */
    {3747, 163, false}, /* agents */
    {13509, 2, false}, /* rowNumber */
    {13519, 2, false}, /* agentIssueId */
    {13532, 1, false}, /* agent_Name */
    {13543, 2, false}, /* contact_ID */
    {13554, 1, false}, /* issueTypeName */
    {13568, 1, false}, /* scriptName */
    {13579, 1, false}, /* description */
    {13591, 1, false}, /* salesForceCaseID */
    {13608, 1, false}, /* submitTime */
    {13619, 1, false}, /* team_Name */
    {1193, 2, false}, /* hiddenAgents */
    {13498, 166, false}, /* agentIssue */
    {235, 2, false}, /* agentId */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {3959, 1, false}, /* userID */
    {6222, 1, false}, /* emailAddress */
    {253, 3, false}, /* isActive */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {6235, 2, false}, /* reportToId */
    {6246, 1, false}, /* reportToName */
    {6259, 3, false}, /* isSupervisor */
    {6272, 1, false}, /* lastLogin */
    {6282, 1, false}, /* lastUpdated */
    {6294, 1, false}, /* location */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6343, 1, false}, /* internalId */
    {6354, 2, false}, /* profileId */
    {6364, 1, false}, /* profileName */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6393, 1, false}, /* countryName */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6500, 1, false}, /* defaultDialingPatternName */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {6571, 1, false}, /* notes */
    {6577, 1, false}, /* createDate */
    {6588, 1, false}, /* inactiveDate */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6665, 1, false}, /* employmentTypeName */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {6812, 1, false}, /* sipUser */
    {6820, 1, false}, /* systemUser */
    {6831, 1, false}, /* systemDomain */
    {6844, 1, false}, /* crmUserName */
    {6856, 3, false}, /* useAgentTimeZone */
    {6873, 1, false}, /* timeDisplayFormat */
    {6891, 3, false}, /* sendEmailNotifications */
    {6914, 1, false}, /* apiKey */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6943, 1, false}, /* userType */
    {6952, 3, false}, /* isWhatIfAgent */
    {6966, 1, false}, /* timeZoneOffset */
    {6981, 3, false}, /* requestContact */
    {6996, 2, false}, /* chatThreshold */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {11657, 3, false}, /* customerCard */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {13807, 3, false}, /* locked */
    {3966, 1, false}, /* userNameDomain */
    {3981, 1, false}, /* combinedUserNameDomain */
    {13509, 2, false}, /* rowNumber */
    {7111, 2, false}, /* smsThreshold */
    {7124, 3, false}, /* useTeamSmsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {13814, 1, false}, /* LoginAuthenticatorId */
    {7161, 3, false}, /* useTeamDigitalThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7226, 3, false}, /* useTeamRequestContact */
    {11670, 2, false}, /* voiceThreshold */
    {4017, 1, false}, /* subject */
    {7248, 1, false}, /* issuer */
    {11685, 3, false}, /* useTeamVoiceThreshold */
    {7255, 92, false}, /* recordingNumbers */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {7303, 1, false}, /* teamUuId */
    {7312, 3, false}, /* maxPreview */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {7369, 2, false}, /* emailRefusalTimeout */
    {7389, 2, false}, /* voicemailRefusalTimeout */
    {11764, 3, false}, /* isBillable */
    {11791, 2, false}, /* agentVoiceThreshold */
    {11830, 2, false}, /* agentEmailThreshold */
    {11850, 2, false}, /* agentWorkItemThreshold */
    {11891, 1, false}, /* agentDeliveryMode */
    {11909, 2, false}, /* agentTotalContactCount */
    {11952, 3, false}, /* agentContactAutoFocus */
    {7413, 2, false}, /* smsRefusalTimeout */
    {11932, 3, false}, /* agentRequestContact */
    {7431, 2, false}, /* agentMaxVersion */
    {7447, 2, false}, /* agentPhoneTimeout */
    {7465, 2, false}, /* agentPhoneTimeoutSeconds */
    {7490, 1, false}, /* address1 */
    {7499, 1, false}, /* address2 */
    {7508, 1, false}, /* zipCode */
    {7516, 3, false}, /* noFixedAddress */
    {7531, 2, false}, /* digitalRefusalTimeout */
    {7553, 2, false}, /* agentCxaClientVersion */
    {7575, 3, false}, /* agentCxaReleasePrevious */
    {13835, 1, false}, /* stateCode */
    {7599, 3, false}, /* agentIntegration */
    {7616, 3, false}, /* channelLock */
    {13845, 3, false}, /* DigitalEngagementEnabled */
    {13870, 1, false}, /* Teams_channel_Id */
    {13887, 2, false}, /* DivisionNo */
    {7681, 3, false}, /* ACWEnabled */
    {7692, 2, false}, /* ACWRange */
    {7721, 3, false}, /* IsDirectVoicemailTransferEnabled */
    {7701, 2, false}, /* AttendantUserStatus */
    {803, 2, false}, /* businessUnitId */
    {777, 12, false}, /* _links */
    {3144, 1, false}, /* lastPollTime */
    {659, 2, false}, /* totalRecords */
    {1193, 2, false}, /* hiddenAgents */
    {3747, 169, false}, /* agents */
    {14125, 2, false}, /* expireMinutes */
    {14139, 1, true}, /* message */
    {8547, 1, false}, /* startDate */
    {4017, 1, true}, /* subject */
    {14147, 2, false}, /* targetId */
    {14156, 171, true}, /* targetType */
    {8536, 1, false}, /* validUntil */
    {14111, 173, true}, /* agentMessages */
    {14195, 2, false}, /* agentMessageId */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {14175, 176, false}, /* agentMessageResults */
    {8897, 2, false}, /* quickReplyId */
    {8910, 1, false}, /* title */
    {8916, 1, false}, /* keyWords */
    {8925, 1, false}, /* content */
    {8933, 3, false}, /* isFavorite */
    {3785, 58, false}, /* skills */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {8884, 179, false}, /* quickReplies */
    {9118, 2, false}, /* agentNo */
    {9596, 2, false}, /* modAgentNo */
    {14708, 86, false}, /* agentIds */
    {1866, 1, false}, /* updatedSince */
    {253, 3, false}, /* isActive */
    {13798, 3, false}, /* isLocked */
    {1161, 1, false}, /* searchString */
    {635, 1, false}, /* fields */
    {14717, 1, false}, /* orderby */
    {10649, 2, false}, /* agentID_alt */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {3959, 1, false}, /* userID */
    {6222, 1, false}, /* emailAddress */
    {253, 3, false}, /* isActive */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {6235, 2, false}, /* reportToId */
    {6246, 1, false}, /* reportToName */
    {6259, 3, false}, /* isSupervisor */
    {6272, 1, false}, /* lastLogin */
    {6282, 1, false}, /* lastUpdated */
    {6294, 1, false}, /* location */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6343, 1, false}, /* internalId */
    {6354, 2, false}, /* profileId */
    {6364, 1, false}, /* profileName */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6393, 1, false}, /* countryName */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6500, 1, false}, /* defaultDialingPatternName */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {6571, 1, false}, /* notes */
    {6577, 1, false}, /* createDate */
    {6588, 1, false}, /* inactiveDate */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6665, 1, false}, /* employmentTypeName */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {6812, 1, false}, /* sipUser */
    {6820, 1, false}, /* systemUser */
    {6831, 1, false}, /* systemDomain */
    {6844, 1, false}, /* crmUserName */
    {6856, 3, false}, /* useAgentTimeZone */
    {6873, 1, false}, /* timeDisplayFormat */
    {6891, 3, false}, /* sendEmailNotifications */
    {6914, 1, false}, /* apiKey */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6943, 1, false}, /* userType */
    {6952, 3, false}, /* isWhatIfAgent */
    {6966, 1, false}, /* timeZoneOffset */
    {6981, 3, false}, /* requestContact */
    {6996, 2, false}, /* chatThreshold */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7226, 3, false}, /* useTeamRequestContact */
    {11670, 2, false}, /* voiceThreshold */
    {11685, 3, false}, /* useTeamVoiceThreshold */
    {7255, 92, false}, /* recordingNumbers */
    {4017, 1, false}, /* subject */
    {7248, 1, false}, /* issuer */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {7303, 1, false}, /* teamUuId */
    {7312, 3, false}, /* maxPreview */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {7369, 2, false}, /* emailRefusalTimeout */
    {7389, 2, false}, /* voicemailRefusalTimeout */
    {7413, 2, false}, /* smsRefusalTimeout */
    {11764, 3, false}, /* isBillable */
    {11791, 2, false}, /* agentVoiceThreshold */
    {11811, 2, false}, /* agentChatThreshold */
    {11850, 2, false}, /* agentWorkItemThreshold */
    {11830, 2, false}, /* agentEmailThreshold */
    {11891, 1, false}, /* agentDeliveryMode */
    {11909, 2, false}, /* agentTotalContactCount */
    {11952, 3, false}, /* agentContactAutoFocus */
    {11932, 3, false}, /* agentRequestContact */
    {7431, 2, false}, /* agentMaxVersion */
    {11974, 85, false}, /* integratedSoftphoneWebRtcUrls */
    {11657, 3, false}, /* customerCard */
    {13807, 3, false}, /* locked */
    {3966, 1, false}, /* userNameDomain */
    {3981, 1, false}, /* combinedUserNameDomain */
    {13509, 2, false}, /* rowNumber */
    {14737, 2, false}, /* SmsThreshold */
    {14750, 3, false}, /* UseTeamsmsThreshold */
    {13814, 2, false}, /* LoginAuthenticatorId */
    {14770, 2, false}, /* DigitalThreshold */
    {14787, 3, false}, /* UseTeamDigitalThreshold */
    {14811, 2, false}, /* AgentPhoneTimeout */
    {14829, 2, false}, /* AgentPhoneTimeoutSeconds */
    {7490, 1, false}, /* address1 */
    {7499, 1, false}, /* address2 */
    {7508, 1, false}, /* zipCode */
    {7516, 3, false}, /* noFixedAddress */
    {14854, 2, false}, /* DigitalRefusalTimeout */
    {7553, 2, false}, /* agentCxaClientVersion */
    {7575, 3, false}, /* agentCxaReleasePrevious */
    {13835, 1, false}, /* stateCode */
    {2282, 3, false}, /* success */
    {14725, 183, false}, /* agentRecord */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {1193, 2, false}, /* hiddenAgents */
    {10419, 2, false}, /* errorCount */
    {12468, 186, false}, /* agentResults */
    {18187, 2, false}, /* dayOfWeek */
    {18197, 1, false}, /* startTime */
    {18207, 2, false}, /* startTimeMinutes */
    {18224, 2, false}, /* durationMinutes */
    {253, 3, false}, /* isActive */
    {8547, 1, false}, /* startDate */
    {18240, 1, false}, /* timeZoneCreatedIn */
    {10661, 2, false}, /* userId */
    {15246, 1, false}, /* skill_Name */
    {15257, 2, false}, /* skill_No */
    {15266, 2, false}, /* divisionId */
    {15277, 1, false}, /* divisionName */
    {15290, 2, false}, /* media_Type */
    {9126, 1, false}, /* status */
    {15301, 2, false}, /* campaign_No */
    {10119, 3, false}, /* isOutbound */
    {15313, 2, false}, /* service_Threshold */
    {15331, 2, false}, /* service_Goal */
    {15344, 3, false}, /* interruptible */
    {15358, 3, false}, /* screen_Pops */
    {15370, 3, false}, /* custom_Screen_Pops */
    {253, 3, false}, /* isActive */
    {15389, 2, false}, /* initial_Priority */
    {15406, 2, false}, /* max_Priority */
    {15419, 2, false}, /* acceleration */
    {15432, 1, false}, /* dispositionsRequired */
    {10711, 1, false}, /* emailFromAddress */
    {15453, 2, false}, /* enlightenAIEquityLevel */
    {15476, 2, false}, /* fallbackTime */
    {15489, 3, false}, /* finalizeWhenExhausted */
    {15511, 2, false}, /* focusLock */
    {15521, 2, false}, /* focusMetric */
    {15533, 2, false}, /* shortAbandonThreshold */
    {15555, 3, false}, /* useShortAbandonThreshold */
    {15580, 3, false}, /* includeShortAbandons */
    {15601, 3, false}, /* includeOtherAbandons */
    {15622, 2, false}, /* hoursOfOperation */
    {15639, 2, false}, /* timeBeforeInterrupt */
    {10728, 3, false}, /* isDialer */
    {10737, 3, false}, /* isNaturalCalling */
    {15659, 1, false}, /* callerID */
    {15209, 2, false}, /* skillRecordTypeID */
    {15668, 1, false}, /* defaultRoutingCriteria */
    {15691, 2, false}, /* queueDefaultMasterID */
    {15712, 2, false}, /* wfiMinimumAgentsLevel */
    {15734, 2, false}, /* wfiMinimumAvailableAgentsLevel */
    {15765, 3, false}, /* emailParking */
    {15778, 2, false}, /* chatWarningThreshold */
    {15799, 3, false}, /* agentTypingIndicator */
    {15820, 3, false}, /* patronTypingPreview */
    {15840, 1, false}, /* emailBccAddress */
    {6571, 1, false}, /* notes */
    {15856, 3, false}, /* enableChatMessagingTimeout */
    {15883, 2, false}, /* timetoInactiveChatMessage */
    {15909, 1, false}, /* inactiveChatMessage */
    {15929, 2, false}, /* chatTerminationCountDown */
    {15954, 1, false}, /* chatTerminatedMessage */
    {15976, 1, false}, /* media_Name */
    {15987, 1, false}, /* campaign_Name */
    {16001, 1, false}, /* custom_Screen_Pop_Application */
    {16031, 1, false}, /* hoursOfOperationName */
    {16052, 1, false}, /* customScript */
    {16065, 1, false}, /* assignedAgents */
    {16080, 1, false}, /* assignedUserIds */
    {16096, 1, false}, /* assignedPOCs */
    {16109, 1, false}, /* callingLists */
    {16122, 2, false}, /* multiNumberSerialDeliveryId */
    {16150, 3, false}, /* agentless */
    {16160, 2, false}, /* agentlessPortsUsed */
    {16179, 2, false}, /* smsMessageTemplateId */
    {16200, 3, false}, /* treatProgressAsRinging */
    {16223, 3, false}, /* preConnectCPAEnabled */
    {16244, 2, false}, /* agentOverrideButtonOptions */
    {16271, 2, false}, /* ansMachineOverrideSeconds */
    {10893, 2, false}, /* screenPopTriggerEvent */
    {16297, 2, false}, /* ratio */
    {16303, 2, false}, /* maximumRingingDuration */
    {16326, 2, false}, /* minimumPercentageHopDestinations */
    {16359, 2, false}, /* ansMachineDetMode */
    {16377, 1, false}, /* ansMachineMsg */
    {16391, 1, false}, /* abandonMsg */
    {16402, 2, false}, /* abandonMsgMode */
    {16417, 2, false}, /* customerLiveSilenceSeconds */
    {16444, 2, false}, /* machineEndSilenceSeconds */
    {16469, 2, false}, /* machineMinimumWithoutAgentSeconds */
    {16503, 2, false}, /* machineEndTimeoutSeconds */
    {16528, 2, false}, /* utteranceMinimumSeconds */
    {16552, 2, false}, /* machineMinimumWithAgentSeconds */
    {16583, 2, false}, /* agentNoResponseSeconds */
    {16606, 2, false}, /* agentResponseUtteranceMinimumSeconds */
    {11791, 2, false}, /* agentVoiceThreshold */
    {16643, 2, false}, /* customerVoiceThreshold */
    {16666, 3, false}, /* recordPlaceCallAudio */
    {16687, 1, false}, /* cpaPatternForLogging */
    {16708, 3, false}, /* blockMultipleCalls */
    {16727, 3, false}, /* notifyAgentsWhenListIsEmpty */
    {16755, 2, false}, /* endOfListNotificationDelaySeconds */
    {16789, 2, false}, /* confirmationRequiredDeliveryTypeID */
    {16824, 2, false}, /* confirmationRequiredTimeout */
    {16852, 2, false}, /* confirmationRequiredTimeoutSubsequent */
    {16890, 3, false}, /* confirmationRequiredDefaultAccept */
    {16924, 2, false}, /* complianceRecordsDeliveryTypeID */
    {16956, 2, false}, /* complianceRecordsTimeout */
    {16981, 2, false}, /* complianceRecordsTimeoutSubsequent */
    {17016, 3, false}, /* complianceRecordsDefaultAccept */
    {17047, 3, false}, /* overrideBUAbandonRate */
    {17069, 2, false}, /* beginDampenPercentage */
    {17091, 2, false}, /* abandonRateCutoff */
    {17109, 2, false}, /* abandonRateThreshold */
    {17130, 2, false}, /* aggressiveRatioFactor */
    {17152, 2, false}, /* abandonTimeout */
    {17167, 3, false}, /* isScheduled */
    {17179, 3, false}, /* enableDialingByProficiency */
    {17206, 2, false}, /* proficiencyFactor */
    {17224, 2, false}, /* waitTimeFactor */
    {17239, 2, false}, /* maxConcurrentCallsPerAgent */
    {17266, 2, false}, /* maxWaitTimeSeconds */
    {17285, 2, false}, /* complianceButtonOptions */
    {17309, 2, false}, /* previewButtonOptions */
    {17330, 1, false}, /* smsMessageTemplate */
    {17349, 1, false}, /* transportCode */
    {17363, 3, false}, /* enableBlending */
    {17378, 2, false}, /* inactiveBlendingTimerSeconds */
    {17407, 2, false}, /* callbackInitialPriority */
    {17431, 2, false}, /* priorityInitialPriority */
    {17455, 1, false}, /* externalOutboundSkill_No */
    {17480, 2, false}, /* minCallbackMinutes */
    {17499, 2, false}, /* maximumAttempts */
    {17515, 3, false}, /* loadFresh */
    {17525, 3, false}, /* loadCallbacks */
    {17539, 3, false}, /* loadNonFresh */
    {17552, 2, false}, /* defaultContactExpirationMinutes */
    {17584, 2, false}, /* restrictedCallingMaxAttempts */
    {17613, 2, false}, /* restrictedCallingMinutes */
    {17638, 3, false}, /* confirmationRequiredDefault */
    {17666, 3, false}, /* runGetPriorityContactsOnContactInsertion */
    {17707, 2, false}, /* scheduleDayOfWeek */
    {17725, 2, false}, /* scheduleDurationMinutes */
    {17749, 2, false}, /* scheduleIsActive */
    {17766, 2, false}, /* scheduleSkillNo */
    {17782, 2, false}, /* scheduleStartTime */
    {17800, 2, false}, /* scheduleStartTimeMinutes */
    {17825, 3, false}, /* xsGetContactsActive */
    {17845, 2, false}, /* xsReadyThreshold */
    {17862, 2, false}, /* xsFreshThreshold */
    {17879, 2, false}, /* xsAvailableThreshold */
    {17900, 2, false}, /* xsNumberToRetrieve */
    {17919, 3, false}, /* xsSkillChangedActive */
    {17940, 3, false}, /* complianceRecordsDisabled */
    {17966, 3, false}, /* confirmationRequiredDisabled */
    {17995, 2, false}, /* maxBlendingAttempts */
    {18015, 2, false}, /* maxNumAnsweredCalls */
    {18035, 2, false}, /* maxNumCallbacks */
    {18051, 2, false}, /* callbackRestMinutes */
    {18071, 3, false}, /* unassignAgentSpecificCallbacks */
    {18102, 2, false}, /* staleMinutesCallbacks */
    {18124, 2, false}, /* staleMinutesGeneral */
    {18144, 2, false}, /* xsScriptID */
    {18155, 2, false}, /* xsCheckinScriptID */
    {18173, 189, false}, /* skillSchedule */
    {18258, 3, false}, /* isPersistentWorkItem */
    {18279, 3, false}, /* isRequireManualAccept */
    {18301, 2, false}, /* evaluationCriteria */
    {18320, 2, false}, /* oldEnlightenAIFocusMetric */
    {18346, 3, false}, /* deliverCallbacksOnDNCHolidays */
    {18376, 3, false}, /* deliverPrioritiesOnDNCHolidays */
    {18407, 2, false}, /* agentlessDeliveryDelaySeconds */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {15227, 191, false}, /* agentSkillDownload */
    {18643, 86, true}, /* skillIds */
    {253, 3, false}, /* isActive */
    {10407, 193, false}, /* proficiency */
    {14708, 86, false}, /* agentIds */
    {3785, 195, false}, /* skills */
    {18622, 197, false}, /* agentAndSkillDetails */
    {2282, 3, false}, /* success */
    {3792, 1, false}, /* skillId */
    {235, 1, false}, /* agentId */
    {10419, 1, false}, /* errorCount */
    {10430, 200, false}, /* skillResults */
    {3576, 201, false}, /* resultSet */
    {253, 3, false}, /* isActive */
    {10668, 2, false}, /* agentProficiencyValue */
    {10690, 1, false}, /* agentProficiencyName */
    {6343, 1, false}, /* internalId */
    {235, 2, false}, /* agentId */
    {3769, 2, false}, /* teamId */
    {13478, 1, false}, /* agentName */
    {3820, 2, false}, /* campaignId */
    {10711, 1, false}, /* emailFromAddress */
    {10591, 3, false}, /* isSkillActive */
    {10728, 3, false}, /* isDialer */
    {10737, 3, false}, /* isNaturalCalling */
    {10119, 3, false}, /* isOutbound */
    {2053, 1, false}, /* lastUpdateTime */
    {12165, 2, false}, /* mediaType */
    {6571, 1, false}, /* notes */
    {10792, 3, false}, /* requireDisposition */
    {10811, 3, false}, /* scriptDisposition */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10829, 3, false}, /* useACW */
    {10836, 3, false}, /* useDisposition */
    {10851, 3, false}, /* useSecondaryDispositions */
    {10574, 1, false}, /* outboundStrategy */
    {3831, 1, false}, /* campaignName */
    {10876, 3, false}, /* priorityBlending */
    {10754, 2, false}, /* isNaturalCallingRunning */
    {10778, 1, false}, /* mediaTypeName */
    {10893, 1, false}, /* screenPopTriggerEvent */
    {3144, 1, false}, /* lastPollTime */
    {18836, 3, false}, /* isAgentActive */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {3144, 1, false}, /* lastPollTime */
    {803, 1, false}, /* businessUnitId */
    {10627, 204, false}, /* agentSkillAssignments */
    {235, 1, true}, /* agentId */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {3769, 1, false}, /* teamId */
    {11630, 1, false}, /* teamUuid */
    {6235, 2, false}, /* reportToId */
    {6343, 1, false}, /* internalId */
    {6354, 2, false}, /* profileId */
    {11639, 1, false}, /* roleId */
    {6222, 1, false}, /* emailAddress */
    {3754, 1, false}, /* userName */
    {10661, 1, false}, /* userId */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {253, 3, false}, /* isActive */
    {11646, 2, false}, /* locationId */
    {6571, 1, false}, /* notes */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {11657, 3, false}, /* customerCard */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {6812, 1, false}, /* sipUser */
    {6820, 1, false}, /* systemUser */
    {6831, 1, false}, /* systemDomain */
    {6844, 1, false}, /* crmUserName */
    {6856, 3, false}, /* useAgentTimeZone */
    {6873, 2, false}, /* timeDisplayFormat */
    {6891, 3, false}, /* sendEmailNotifications */
    {6914, 1, false}, /* apiKey */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6943, 1, false}, /* userType */
    {6952, 3, false}, /* isWhatIfAgent */
    {6981, 3, false}, /* requestContact */
    {6996, 2, false}, /* chatThreshold */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7124, 3, false}, /* useTeamSmsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {7161, 3, false}, /* useTeamDigitalThreshold */
    {11670, 2, false}, /* voiceThreshold */
    {11685, 3, false}, /* useTeamVoiceThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7226, 3, false}, /* useTeamRequestContact */
    {7255, 92, false}, /* recordingNumbers */
    {4017, 1, false}, /* subject */
    {7248, 1, false}, /* issuer */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {11720, 2, false}, /* emailRefusalTimeOut */
    {11740, 2, false}, /* voicemailRefusalTimeOut */
    {7413, 2, false}, /* smsRefusalTimeout */
    {11764, 3, false}, /* isBillable */
    {11775, 3, false}, /* useTeamDefaults */
    {11791, 2, false}, /* agentVoiceThreshold */
    {11811, 2, false}, /* agentChatThreshold */
    {11830, 2, false}, /* agentEmailThreshold */
    {11850, 2, false}, /* agentWorkItemThreshold */
    {11873, 2, false}, /* agentSmsThreshold */
    {11891, 1, false}, /* agentDeliveryMode */
    {11909, 2, false}, /* agentTotalContactCount */
    {11932, 3, false}, /* agentRequestContact */
    {11952, 3, false}, /* agentContactAutoFocus */
    {11974, 85, false}, /* integratedSoftphoneWebRtcUrls */
    {7431, 2, false}, /* agentMaxVersion */
    {7447, 2, false}, /* agentPhoneTimeout */
    {7490, 1, false}, /* address1 */
    {7499, 1, false}, /* address2 */
    {7508, 1, false}, /* zipCode */
    {7516, 3, false}, /* noFixedAddress */
    {7531, 2, false}, /* digitalRefusalTimeout */
    {12004, 1, false}, /* agentSyncTime */
    {7599, 3, false}, /* agentIntegration */
    {7616, 3, false}, /* channelLock */
    {7628, 3, false}, /* digitalEngagementEnabled */
    {7653, 1, false}, /* teams_channel_Id */
    {7670, 2, false}, /* divisionNo */
    {7681, 3, false}, /* ACWEnabled */
    {7692, 2, false}, /* ACWRange */
    {3747, 207, true}, /* agents */
    {235, 1, false}, /* agentId */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {12468, 210, false}, /* agentResults */
    {19040, 2, false}, /* version */
    {19048, 1, false}, /* release */
    {19028, 213, false}, /* versionInfo */
    {19256, 1, false}, /* uri */
    {19040, 2, false}, /* version */
    {19243, 1, false}, /* verb */
    {19248, 216, false}, /* apiInfo */
    {6354, 2, true}, /* profileId */
    {6364, 1, true}, /* profileName */
    {19400, 1, true}, /* brandName */
    {19410, 1, true}, /* adminEmail */
    {19421, 3, true}, /* active */
    {19428, 1, true}, /* subdomain */
    {19438, 1, true}, /* stylePackName */
    {19452, 3, true}, /* coBrand */
    {19460, 1, false}, /* centralLogo */
    {19472, 1, false}, /* centralFavicon */
    {19487, 1, false}, /* agentLogo */
    {19497, 1, false}, /* chatLogo */
    {19506, 1, false}, /* sfdcAgentLogo */
    {19520, 1, false}, /* maxAgentLogo */
    {19533, 1, false}, /* maxGlanceLogo */
    {3576, 218, true}, /* resultSet */
    {20460, 2, false}, /* productId */
    {20470, 1, false}, /* productDescription */
    {20489, 3, false}, /* isEnabled */
    {20514, 1, true}, /* extension */
    {20534, 1, true}, /* displayName */
    {20546, 1, true}, /* standardName */
    {803, 2, false}, /* businessUnitId */
    {19733, 1, false}, /* businessUnitName */
    {19750, 1, false}, /* globalCallerId */
    {19765, 2, false}, /* phoneTimeout */
    {19778, 2, false}, /* userSessionTimeout */
    {19797, 2, false}, /* startDayOfWeek */
    {19812, 1, false}, /* defaultTimeZone */
    {19828, 3, false}, /* agentsUseDefaultTimeZone */
    {19853, 2, false}, /* maxScriptHistory */
    {19870, 1, false}, /* authGUID */
    {19452, 3, false}, /* coBrand */
    {19879, 2, false}, /* coBrandProfileId */
    {19896, 1, false}, /* coBrandProfileName */
    {19915, 1, false}, /* connectivityType */
    {19932, 2, false}, /* clientConnectorPort */
    {19952, 3, false}, /* callSuppression */
    {19968, 3, false}, /* priorityBasedBlending */
    {19990, 3, false}, /* enableFiltering */
    {20006, 3, false}, /* allowPredictiveDialing */
    {20029, 3, false}, /* enableTrueBlending */
    {20048, 3, false}, /* enableSkillAbandonRate */
    {20071, 2, false}, /* abandonRateScope */
    {20088, 2, false}, /* defaultConfirmationDeliveryModeId */
    {20122, 1, false}, /* defaultConfirmationDeliveryMode */
    {20154, 2, false}, /* defaultComplianceRecordTypeId */
    {20184, 1, false}, /* defaultComplianceRecordType */
    {17552, 2, false}, /* defaultContactExpirationMinutes */
    {20212, 2, false}, /* daysUntilListSourceIsFlaggedForDeletion */
    {20252, 1, false}, /* scriptNamespace */
    {20268, 2, false}, /* apiPublishedLimit */
    {20286, 2, false}, /* concurrentPortLimit */
    {20306, 2, false}, /* ivrSurveyCallbackLimit */
    {20329, 2, false}, /* stationLimit */
    {20342, 2, false}, /* userLimit */
    {20352, 2, false}, /* concurrentAgentLimit */
    {20373, 2, false}, /* outboundPortLimit */
    {20391, 2, false}, /* agentlessPortLimit */
    {5082, 2, false}, /* maxConferenceParties */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {253, 3, false}, /* isActive */
    {20410, 2, false}, /* presenceMasterId */
    {20427, 1, false}, /* tenantId */
    {20436, 1, false}, /* parentTenantId */
    {20451, 221, false}, /* features */
    {20499, 223, false}, /* fileExtensions */
    {20524, 225, false}, /* timeZones */
    {20559, 2, false}, /* parentBusinessUnitID */
    {20580, 3, false}, /* isIntegratedTenant */
    {20599, 2, false}, /* niceEngageConfigId */
    {20618, 2, false}, /* niceWFMConfigID */
    {20634, 2, false}, /* niceQMTenantID */
    {20649, 2, false}, /* niceWFMTenantId */
    {20665, 1, false}, /* ieX_CustomerName */
    {20682, 3, false}, /* isMultiContactHandling */
    {20705, 3, false}, /* enableMaxReleasePreview */
    {20729, 3, false}, /* isVFMEnabled */
    {5722, 2, false}, /* maxClientVersion */
    {20742, 3, false}, /* permitPerAgentVersioning */
    {20767, 3, false}, /* permitDevVersion */
    {20784, 3, false}, /* defaultToPrevious */
    {20802, 1, false}, /* emergencyCallNotificationEmail */
    {19719, 227, false}, /* businessUnits */
    {20984, 2, false}, /* outboundTelecomRouteId */
    {21007, 1, false}, /* routeDescription */
    {20969, 230, false}, /* outboundRoutes */
    {21417, 1, false}, /* timezones */
    {21427, 1, false}, /* items */
    {1891, 1, false}, /* addressBookName */
    {1147, 2, false}, /* addressBookId */
    {1907, 1, false}, /* addressBookType */
    {3741, 1, false}, /* appId */
    {3144, 1, false}, /* lastPollTime */
    {3728, 234, false}, /* addressBooks */
    {21824, 2, false}, /* auditHistoryId */
    {21839, 1, false}, /* columnName */
    {21850, 1, false}, /* newValue */
    {21859, 1, false}, /* oldValue */
    {4025, 1, false}, /* date */
    {21768, 2, false}, /* modifiedBy */
    {21868, 1, false}, /* modifiedByName */
    {803, 2, false}, /* businessUnitId */
    {21758, 1, false}, /* createdBy */
    {21768, 1, false}, /* modifiedBy */
    {21779, 1, false}, /* createdDate */
    {21791, 1, false}, /* modifiedDate */
    {659, 2, false}, /* totalRecords */
    {21804, 237, false}, /* auditHistoryEntries */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {15266, 2, false}, /* divisionId */
    {6571, 1, false}, /* notes */
    {13579, 1, false}, /* description */
    {253, 3, false}, /* isActive */
    {2053, 1, false}, /* lastUpdateTime */
    {22284, 3, false}, /* addAll */
    {3785, 240, false}, /* skills */
    {22291, 240, false}, /* assignedSkills */
    {22306, 240, false}, /* invalidSkills */
    {12165, 2, false}, /* mediaType */
    {12155, 1, false}, /* mediaName */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {3785, 244, false}, /* skills */
    {22165, 1, true}, /* name */
    {15266, 2, false}, /* divisionId */
    {6571, 1, false}, /* notes */
    {13579, 1, false}, /* description */
    {253, 3, false}, /* isActive */
    {22162, 2, false}, /* id */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {253, 3, false}, /* isActive */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {2053, 1, false}, /* lastUpdateTime */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {3810, 249, false}, /* campaigns */
    {10661, 2, false}, /* userId */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {4004, 1, false}, /* team */
    {23547, 2, false}, /* teamNumber */
    {13509, 2, false}, /* rowNumber */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12208, 2, false}, /* stationId */
    {23567, 1, false}, /* stationName */
    {23579, 1, false}, /* phoneNumber */
    {23591, 1, false}, /* callerId */
    {9126, 3, false}, /* status */
    {23600, 2, false}, /* profile */
    {4096, 1, false}, /* messageGroupGuid */
    {4030, 1, false}, /* sentOn */
    {4053, 1, false}, /* expireDate */
    {4044, 2, false}, /* duration */
    {4017, 1, false}, /* subject */
    {14139, 1, false}, /* message */
    {14156, 1, false}, /* targetType */
    {23533, 2, false}, /* totalRowCount */
    {1193, 2, false}, /* hiddenAgents */
    {3747, 252, false}, /* agents */
    {3763, 254, false}, /* teams */
    {23558, 256, false}, /* stations */
    {14125, 2, true}, /* expireMinutes */
    {14139, 1, true}, /* message */
    {4017, 1, true}, /* subject */
    {23720, 240, false}, /* targetIds */
    {14156, 258, true}, /* targetType */
    {8536, 1, true}, /* validUntil */
    {4096, 1, false}, /* messageGroupGuid */
    {23747, 240, false}, /* assignedTargetIds */
    {23765, 240, false}, /* invalidTargetIds */
    {23988, 86, false}, /* groupMessageIds */
    {24004, 240, false}, /* deletedGroupMessageIds */
    {24027, 240, false}, /* invalidGroupMessageIds */
    {4096, 1, false}, /* messageGroupGuid */
    {4017, 1, false}, /* subject */
    {8547, 1, false}, /* startDate */
    {9778, 1, false}, /* target */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {24185, 264, false}, /* agentMessaging */
    {24350, 1, true}, /* ContactStateCategory */
    {24371, 1, true}, /* ContactStateDescription */
    {24395, 2, true}, /* ContactStateId */
    {24325, 267, true}, /* contactStateDescriptions */
    {24862, 1, true}, /* Text */
    {24867, 1, true}, /* TimeStamp */
    {24877, 1, true}, /* PartyType */
    {24887, 1, true}, /* Label */
    {24893, 2, true}, /* RoomId */
    {8469, 270, true}, /* messages */
    {25089, 2, false}, /* dispositionId */
    {25103, 1, false}, /* dispositionName */
    {25119, 2, false}, /* dispositionByAgendId */
    {6571, 1, false}, /* notes */
    {6282, 1, false}, /* lastUpdated */
    {25336, 1, true}, /* skill */
    {25342, 1, true}, /* dispositionCode */
    {25358, 1, false}, /* callbackNumber */
    {9807, 1, false}, /* callbackTime */
    {25373, 1, false}, /* commitmentAmount */
    {6571, 1, false}, /* notes */
    {25320, 273, false}, /* dispositionInfo */
    {25674, 1, true}, /* attachmentName */
    {25689, 1, true}, /* attachment */
    {25584, 2, true}, /* emailTypeId */
    {25596, 1, true}, /* sentDate */
    {12143, 1, true}, /* fromAddress */
    {12237, 1, true}, /* toAddress */
    {25605, 1, true}, /* ccAddress */
    {25615, 1, true}, /* bccAddress */
    {4017, 1, true}, /* subject */
    {25626, 1, false}, /* rawFileName */
    {25638, 1, true}, /* bodyHtml */
    {25647, 3, false}, /* hasAttachments */
    {25662, 276, false}, /* attachments */
    {25577, 278, true}, /* emails */
    {2043, 3, true}, /* isDeleted */
    {803, 2, true}, /* businessUnitId */
    {26021, 1, true}, /* fileName */
    {26030, 1, true}, /* fullFileName */
    {26043, 3, true}, /* weblink */
    {912, 2, true}, /* contactId */
    {6577, 1, true}, /* createDate */
    {21791, 1, true}, /* modifiedDate */
    {26051, 1, true}, /* accessDate */
    {26062, 2, true}, /* authorId */
    {26071, 2, true}, /* modifiedId */
    {26082, 2, true}, /* size */
    {26087, 2, true}, /* physicalBytes */
    {26101, 1, true}, /* deleteDate */
    {26112, 2, true}, /* purposeId */
    {26122, 2, true}, /* purposeName */
    {26134, 2, true}, /* mailStatusId */
    {26147, 1, true}, /* mailStatusName */
    {26015, 281, false}, /* files */
    {26350, 1, false}, /* text */
    {26355, 1, false}, /* timestamp */
    {26365, 1, false}, /* partyType */
    {26375, 1, false}, /* label */
    {26381, 2, false}, /* roomId */
    {26339, 1, false}, /* cloudState */
    {26328, 284, false}, /* transcript */
    {26328, 285, false}, /* transcript */
    {23579, 2, true}, /* phoneNumber */
    {27118, 2, true}, /* tagId */
    {27113, 289, true}, /* tags */
    {2282, 3, true}, /* success */
    {27118, 2, false}, /* tagId */
    {937, 1, false}, /* error */
    {10419, 2, true}, /* errorCount */
    {27124, 292, true}, /* tagResults */
    {3576, 294, true}, /* resultSet */
    {27474, 2, true}, /* countryId */
    {27484, 1, true}, /* countryCode */
    {6393, 1, true}, /* countryName */
    {27464, 297, true}, /* countries */
    {1983, 2, true}, /* stateId */
    {27618, 1, true}, /* stateName */
    {13835, 1, true}, /* stateCode */
    {27474, 2, true}, /* countryId */
    {6393, 1, true}, /* countryName */
    {27611, 300, false}, /* states */
    {3576, 301, true}, /* resultSet */
    {27790, 2, true}, /* dataTypeId */
    {27801, 1, true}, /* dataTypeName */
    {27780, 304, true}, /* dataTypes */
    {27999, 2, false}, /* auditHistoryID */
    {21839, 1, false}, /* columnName */
    {21850, 1, false}, /* newValue */
    {21859, 1, false}, /* oldValue */
    {4025, 1, false}, /* date */
    {21768, 2, false}, /* modifiedBy */
    {21868, 1, false}, /* modifiedByName */
    {803, 2, false}, /* businessUnitId */
    {21758, 1, false}, /* createdBy */
    {21768, 1, false}, /* modifiedBy */
    {21779, 1, false}, /* createdDate */
    {21791, 1, false}, /* modifiedDate */
    {659, 2, false}, /* totalRecords */
    {27979, 307, false}, /* auditHistoryRecords */
    {25089, 2, true}, /* dispositionId */
    {25103, 1, false}, /* dispositionName */
    {28231, 2, false}, /* classificationId */
    {28248, 1, false}, /* classificationName */
    {253, 3, false}, /* isActive */
    {28267, 2, false}, /* dialerAgentOutcomeId */
    {28288, 1, false}, /* dialerAgentOutcomeName */
    {28311, 2, false}, /* reportingGroupId */
    {28328, 3, false}, /* showCommitmentAmount */
    {28349, 3, false}, /* showRescheduleDate */
    {28368, 3, false}, /* isAgentSpecific */
    {6571, 1, false}, /* notes */
    {6282, 1, false}, /* lastUpdated */
    {28384, 1, false}, /* systemOutcome */
    {28398, 3, false}, /* isPreviewDisposition */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {28572, 1, false}, /* direction */
    {28582, 1, false}, /* sla */
    {28586, 2, false}, /* skillStatus */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {3785, 311, false}, /* skills */
    {25103, 1, false}, /* dispositionName */
    {28231, 2, false}, /* classificationId */
    {28398, 3, false}, /* isPreviewDisposition */
    {253, 3, false}, /* isActive */
    {6571, 1, false}, /* notes */
    {28231, 2, true}, /* classificationId */
    {803, 2, false}, /* businessUnitId */
    {28248, 1, false}, /* classificationName */
    {29055, 2, false}, /* classificationTypeID */
    {28572, 2, false}, /* direction */
    {29076, 2, false}, /* dialingOutcomeId */
    {28311, 2, false}, /* reportingGroupId */
    {13579, 1, false}, /* description */
    {28328, 3, false}, /* showCommitmentAmount */
    {28349, 3, false}, /* showRescheduleDate */
    {28368, 3, false}, /* isAgentSpecific */
    {29093, 3, false}, /* isDestinationFinal */
    {29112, 3, false}, /* isContactFinal */
    {29127, 3, false}, /* excludeFromSerialDelivery */
    {29153, 3, false}, /* carryoverForCallback */
    {29174, 1, false}, /* reportingGroupName */
    {28398, 3, false}, /* isPreviewDisposition */
    {29193, 1, false}, /* classificationLocalizationKey */
    {29223, 1, false}, /* dialingOutcomeLocalizationKey */
    {29253, 1, false}, /* reportingGroupLocalizationKey */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {29033, 315, false}, /* classificationResults */
    {25103, 1, true}, /* dispositionName */
    {28398, 3, true}, /* isPreviewDisposition */
    {28231, 2, false}, /* classificationId */
    {29466, 318, true}, /* dispositions */
    {25089, 2, true}, /* dispositionId */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {29479, 321, false}, /* dispositionResults */
    {25089, 2, false}, /* dispositionId */
    {25103, 1, false}, /* dispositionName */
    {6571, 1, false}, /* notes */
    {6282, 1, false}, /* lastUpdated */
    {28231, 2, false}, /* classificationId */
    {28384, 1, false}, /* systemOutcome */
    {253, 3, false}, /* isActive */
    {28398, 3, false}, /* isPreviewDisposition */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {29466, 324, false}, /* dispositions */
    {777, 12, false}, /* _links */
    {29644, 6, false}, /* errorCode */
    {29654, 1, false}, /* errorMessage */
    {29667, 1, false}, /* path */
    {26355, 1, false}, /* timestamp */
    {3792, 2, false}, /* skillId */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 2, false}, /* mediaTypeName */
    {25089, 2, false}, /* dispositionId */
    {25103, 1, false}, /* dispositionName */
    {253, 3, false}, /* isActive */
    {3785, 328, false}, /* skills */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {30357, 109, true}, /* contributingSkills */
    {30590, 2, false}, /* dncGroupId */
    {30601, 1, false}, /* dncGroupName */
    {30614, 1, false}, /* dncGroupDescription */
    {30634, 2, false}, /* validRecords */
    {253, 3, false}, /* isActive */
    {30647, 3, false}, /* isRemoved */
    {6577, 1, false}, /* createDate */
    {2053, 1, false}, /* lastUpdateTime */
    {30580, 332, false}, /* dncGroups */
    {3576, 333, false}, /* resultSet */
    {23579, 2, true}, /* phoneNumber */
    {30786, 1, false}, /* expiredDate */
    {30770, 336, true}, /* dncGroupRecords */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {30812, 1, false}, /* formattedPhone */
    {10419, 2, false}, /* errorCount */
    {30798, 339, false}, /* recordResults */
    {3576, 340, false}, /* resultSet */
    {30985, 2, false}, /* recordId */
    {21758, 2, false}, /* createdBy */
    {23579, 1, false}, /* phoneNumber */
    {30812, 1, false}, /* formattedPhone */
    {30786, 1, false}, /* expiredDate */
    {30994, 1, false}, /* dateCollected */
    {2053, 1, false}, /* lastUpdateTime */
    {659, 2, false}, /* totalRecords */
    {30974, 343, false}, /* dncRecords */
    {3576, 344, false}, /* resultSet */
    {23579, 1, true}, /* phoneNumber */
    {30786, 1, false}, /* expiredDate */
    {30770, 347, true}, /* dncGroupRecords */
    {10419, 2, true}, /* errorCount */
    {30798, 339, true}, /* recordResults */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {31584, 109, true}, /* scrubbedSkills */
    {30590, 2, true}, /* dncGroupId */
    {30601, 1, true}, /* dncGroupName */
    {30614, 1, true}, /* dncGroupDescription */
    {30634, 2, true}, /* validRecords */
    {253, 3, true}, /* isActive */
    {30647, 3, true}, /* isRemoved */
    {6577, 1, true}, /* createDate */
    {2053, 1, true}, /* lastUpdateTime */
    {30580, 352, true}, /* dncGroups */
    {30601, 1, true}, /* dncGroupName */
    {30614, 1, false}, /* dncGroupDescription */
    {32001, 2, true}, /* totalGroups */
    {30580, 352, false}, /* dncGroups */
    {3576, 355, true}, /* resultSet */
    {30590, 2, true}, /* dncGroupId */
    {30601, 1, true}, /* dncGroupName */
    {30614, 2, true}, /* dncGroupDescription */
    {30812, 1, true}, /* formattedPhone */
    {30786, 1, true}, /* expiredDate */
    {30994, 1, true}, /* dateCollected */
    {2053, 1, true}, /* lastUpdateTime */
    {32097, 358, true}, /* searchResults */
    {32285, 1, false}, /* dnis */
    {253, 3, false}, /* isActive */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {32273, 361, false}, /* dnisEntries */
    {8140, 1, false}, /* action */
    {32412, 1, false}, /* customerPoc */
    {27262, 1, false}, /* ani */
    {18197, 1, false}, /* startTime */
    {32424, 1, false}, /* interactionType */
    {32440, 1, false}, /* interactionSubtype */
    {32459, 1, false}, /* result */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {26350, 1, false}, /* text */
    {32466, 1, false}, /* messagingBusinessPoc */
    {32487, 1, false}, /* externalAgentId */
    {32503, 1, false}, /* externalInteractionId */
    {32525, 1, false}, /* externalThreadId */
    {20427, 1, false}, /* tenantId */
    {32404, 363, false}, /* payload */
    {32542, 1, false}, /* interactionId */
    {14139, 1, false}, /* message */
    {6023, 365, false}, /* data */
    {8910, 2, true}, /* title */
    {22165, 1, true}, /* name */
    {22165, 1, true}, /* name */
    {32764, 368, true}, /* feedbackCategories */
    {32783, 370, true}, /* feedbackPriorities */
    {32740, 371, false}, /* categoriesAndPriorities */
    {26021, 1, true}, /* fileName */
    {33120, 1, true}, /* file */
    {26021, 1, true}, /* fileName */
    {26015, 374, true}, /* files */
    {26021, 1, true}, /* fileName */
    {33120, 1, true}, /* file */
    {33239, 3, false}, /* overwrite */
    {26021, 1, false}, /* fileName */
    {33450, 1, false}, /* fileNameWithPath */
    {33467, 3, false}, /* needsProcessing */
    {26015, 378, false}, /* files */
    {235, 2, false}, /* agentId */
    {3747, 381, false}, /* agents */
    {235, 2, false}, /* agentId */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {6222, 1, false}, /* emailAddress */
    {253, 3, false}, /* isActive */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {6235, 2, false}, /* reportToId */
    {6246, 1, false}, /* reportToName */
    {6259, 3, false}, /* isSupervisor */
    {6272, 1, false}, /* lastLogin */
    {6282, 1, false}, /* lastUpdated */
    {6294, 1, false}, /* location */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6343, 1, false}, /* internalId */
    {6354, 2, false}, /* profileId */
    {6364, 1, false}, /* profileName */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6393, 1, false}, /* countryName */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6500, 1, false}, /* defaultDialingPatternName */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {6552, 2, false}, /* maxConcurrentChats */
    {6571, 1, false}, /* notes */
    {6577, 1, false}, /* createDate */
    {6588, 1, false}, /* inactiveDate */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6665, 1, false}, /* employmentTypeName */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {6812, 1, false}, /* sipUser */
    {6820, 1, false}, /* systemUser */
    {6831, 1, false}, /* systemDomain */
    {6844, 1, false}, /* crmUserName */
    {6856, 3, false}, /* useAgentTimeZone */
    {6873, 1, false}, /* timeDisplayFormat */
    {6891, 3, false}, /* sendEmailNotifications */
    {6914, 1, false}, /* apiKey */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6943, 1, false}, /* userType */
    {6952, 3, false}, /* isWhatIfAgent */
    {6966, 1, false}, /* timeZoneOffset */
    {6981, 3, false}, /* requestContact */
    {6996, 2, false}, /* chatThreshold */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7226, 3, false}, /* useTeamRequestContact */
    {4017, 1, false}, /* subject */
    {7248, 1, false}, /* issuer */
    {7255, 92, false}, /* recordingNumbers */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {777, 12, false}, /* _links */
    {659, 2, false}, /* totalRecords */
    {3747, 384, false}, /* agents */
    {235, 2, true}, /* agentId */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {12468, 387, false}, /* agentResults */
    {7912, 2, false}, /* groupId */
    {7920, 1, false}, /* groupName */
    {6571, 1, false}, /* notes */
    {253, 3, false}, /* isActive */
    {6282, 1, false}, /* lastUpdated */
    {659, 2, false}, /* totalRecords */
    {34474, 390, false}, /* groups */
    {7920, 392, false}, /* groupName */
    {253, 3, false}, /* isActive */
    {6571, 392, false}, /* notes */
    {34474, 394, true}, /* groups */
    {2282, 3, false}, /* success */
    {7912, 2, false}, /* groupId */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {34721, 397, false}, /* groupResults */
    {777, 12, false}, /* _links */
    {659, 2, false}, /* totalRecords */
    {34474, 390, false}, /* groups */
    {34910, 2, true}, /* sourceId */
    {34910, 2, true}, /* sourceId */
    {34899, 1, true}, /* sourceName */
    {35040, 402, true}, /* sources */
    {35143, 1, false}, /* day */
    {35147, 1, false}, /* openTime */
    {35156, 1, false}, /* closeTime */
    {35166, 3, false}, /* hasAdditionalHours */
    {35185, 1, false}, /* additionalOpenTime */
    {35204, 1, false}, /* additionalCloseTime */
    {35224, 3, false}, /* isClosedAllDay */
    {35248, 1, false}, /* holidayName */
    {4025, 1, false}, /* date */
    {35147, 1, false}, /* openTime */
    {35156, 1, false}, /* closeTime */
    {35166, 3, false}, /* hasAdditionalHours */
    {35185, 1, false}, /* additionalOpenTime */
    {35204, 1, false}, /* additionalCloseTime */
    {35224, 3, false}, /* isClosedAllDay */
    {3792, 2, false}, /* skillId */
    {6364, 1, true}, /* profileName */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {35138, 405, false}, /* days */
    {35239, 407, false}, /* holidays */
    {35260, 1, false}, /* overrideBranch */
    {35275, 1, false}, /* overrideExpirationDate */
    {3785, 409, false}, /* skills */
    {6354, 1, false}, /* profileId */
    {6364, 1, false}, /* profileName */
    {22165, 1, false}, /* name */
    {4025, 1, false}, /* date */
    {35147, 1, false}, /* openTime */
    {35156, 1, false}, /* closeTime */
    {35166, 3, false}, /* hasAdditionalHours */
    {35185, 1, false}, /* additionalOpenTime */
    {35204, 1, false}, /* additionalCloseTime */
    {35224, 3, false}, /* isClosedAllDay */
    {35719, 2, false}, /* scriptId */
    {13568, 1, false}, /* scriptName */
    {35480, 2, false}, /* hoursOfOperationProfileId */
    {35683, 1, false}, /* hoursOfOperationProfileName */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {35260, 1, false}, /* overrideBranch */
    {35275, 1, false}, /* overrideExpirationDate */
    {2053, 1, false}, /* lastUpdateTime */
    {35138, 405, false}, /* days */
    {35239, 413, false}, /* holidays */
    {3785, 58, false}, /* skills */
    {35711, 415, false}, /* scripts */
    {35853, 2, false}, /* hooId */
    {35859, 1, false}, /* hooName */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {15622, 418, false}, /* hoursOfOperation */
    {35480, 2, false}, /* hoursOfOperationProfileId */
    {35683, 1, false}, /* hoursOfOperationProfileName */
    {13579, 1, false}, /* description */
    {2043, 3, false}, /* isDeleted */
    {36065, 2, false}, /* businessUnit */
    {659, 2, false}, /* totalRecords */
    {15622, 421, false}, /* hoursOfOperation */
    {36170, 3, false}, /* assign */
    {36177, 3, false}, /* all */
    {3785, 240, false}, /* skills */
    {35683, 1, true}, /* hoursOfOperationProfileName */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {35260, 1, false}, /* overrideBranch */
    {35275, 1, false}, /* overrideExpirationDate */
    {35138, 405, true}, /* days */
    {35239, 407, true}, /* holidays */
    {912, 2, false}, /* contactId */
    {1972, 1, false}, /* externalId */
    {30812, 1, false}, /* formattedPhone */
    {36840, 1, false}, /* dateOfCall */
    {36851, 1, false}, /* lastDuration */
    {36864, 2, false}, /* systemClass */
    {36876, 1, false}, /* systemClassName */
    {36892, 2, false}, /* agentDisp */
    {36902, 1, false}, /* agentDispDesc */
    {235, 2, false}, /* agentId */
    {36916, 3, false}, /* confirmReq */
    {36927, 3, false}, /* complianceRec */
    {36941, 1, false}, /* deliveryType */
    {36954, 1, false}, /* callNotes */
    {36964, 1, false}, /* commitAmount */
    {36977, 1, false}, /* callbackDate */
    {36990, 1, false}, /* amDefinedExperience */
    {37010, 1, false}, /* amWaveFile */
    {37021, 1, false}, /* callerIdUsed */
    {37034, 1, false}, /* callRequestDate */
    {37050, 2, false}, /* causeCode */
    {37060, 3, false}, /* deliveredAgentSpecific */
    {37083, 3, false}, /* deliveredAsCallback */
    {37103, 3, false}, /* deliveredPriority */
    {37121, 1, false}, /* detectionType */
    {37135, 1, false}, /* pcDestinationDesc */
    {37153, 1, false}, /* pcDestinationValue */
    {37172, 2, false}, /* targetAgent */
    {6376, 1, false}, /* timeZone */
    {36726, 1, false}, /* listName */
    {36735, 2, false}, /* prospectiveContactCount */
    {9126, 1, false}, /* status */
    {659, 2, false}, /* totalRecords */
    {30634, 2, false}, /* validRecords */
    {36759, 2, false}, /* invalidRecords */
    {36774, 2, false}, /* finalizedRecords */
    {6577, 1, false}, /* createDate */
    {36791, 1, false}, /* uploadDate */
    {36802, 1, false}, /* updateDate */
    {36813, 1, false}, /* removeDate */
    {36824, 426, false}, /* contactAttempts */
    {3576, 427, false}, /* resultSet */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {659, 2, false}, /* totalRecords */
    {37604, 2, false}, /* freshRecords */
    {36774, 2, false}, /* finalizedRecords */
    {37617, 2, false}, /* retriedRecords */
    {38585, 1, false}, /* formattedDestination */
    {13579, 1, false}, /* description */
    {38606, 1, false}, /* compliance */
    {38617, 2, false}, /* maxAttempts */
    {38641, 1, false}, /* fieldName */
    {38651, 1, false}, /* fieldMapping */
    {38664, 1, false}, /* fieldValue */
    {1972, 1, false}, /* externalId */
    {37647, 1, false}, /* score */
    {37653, 1, false}, /* customer1 */
    {37663, 1, false}, /* customer2 */
    {23591, 1, false}, /* callerId */
    {37673, 1, false}, /* priority */
    {37682, 1, false}, /* complianceReq */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {37696, 1, false}, /* address */
    {6411, 1, false}, /* city */
    {6405, 1, false}, /* state */
    {37704, 1, false}, /* zip */
    {6376, 1, false}, /* timeZone */
    {36916, 1, false}, /* confirmReq */
    {235, 2, false}, /* agentId */
    {37708, 3, false}, /* overrideFinalization */
    {37729, 1, false}, /* callRequestTime */
    {37745, 2, false}, /* callRequestStaleMins */
    {6571, 1, false}, /* notes */
    {37766, 1, false}, /* expirationDate */
    {37781, 2, false}, /* icAttempts */
    {37792, 1, false}, /* icFinalStatus */
    {37806, 2, false}, /* icAssignedSkillId */
    {37824, 1, false}, /* icConfirmationReq */
    {37842, 1, false}, /* icComplianceRecord */
    {37861, 1, false}, /* icPriority */
    {37872, 3, false}, /* icSourceActive */
    {37887, 3, false}, /* icSourceRemoved */
    {37903, 1, false}, /* icTimeZoneNames */
    {37919, 2, false}, /* icTargetAgent */
    {37933, 1, false}, /* icTargetAgentName */
    {37951, 1, false}, /* icDateOfLastCall */
    {37968, 1, false}, /* icLastCallDuration */
    {37987, 2, false}, /* icSystemClassification */
    {38010, 1, false}, /* icSystemClassificationName */
    {38037, 2, false}, /* icAgentDisposition */
    {38056, 1, false}, /* icAgentDispositionDesc */
    {38079, 2, false}, /* icAgentNo */
    {38089, 1, false}, /* icAgentName */
    {38101, 1, false}, /* icCallNotes */
    {38113, 1, false}, /* icCommitmentAmount */
    {38132, 3, false}, /* icCallerIdUsed */
    {38147, 3, false}, /* icDeliveredComplianceRecord */
    {38175, 3, false}, /* icDeliveredConfirmationRequired */
    {38207, 3, false}, /* icContactDeliveryType */
    {38229, 3, false}, /* icDeliveredPriority */
    {38249, 3, false}, /* icDeliveredAsCallback */
    {38271, 3, false}, /* icDeliveredAgentSpecific */
    {38296, 1, false}, /* icCallbackDateTime */
    {38315, 2, false}, /* icCallbackAgent */
    {38331, 1, false}, /* icCallbackAgentName */
    {38351, 1, false}, /* icCallbackNumber */
    {38368, 1, false}, /* icCallbackNotes */
    {38384, 1, false}, /* icCreateDate */
    {38397, 1, false}, /* icModifiedDate */
    {38412, 2, false}, /* icProspectiveContactDestValue */
    {38442, 1, false}, /* icProspectiveContactDestDesc */
    {38471, 1, false}, /* icProspectiveContactDestType */
    {38500, 1, false}, /* icProspectiveContactExpireDate */
    {38531, 1, false}, /* icCallRequestTime */
    {38549, 2, false}, /* icCallRequestStaleMins */
    {38572, 432, false}, /* destinations */
    {38629, 434, false}, /* otherFields */
    {36726, 1, false}, /* listName */
    {3144, 1, false}, /* lastPollTime */
    {36735, 2, false}, /* prospectiveContactCount */
    {9126, 1, false}, /* status */
    {659, 2, false}, /* totalRecords */
    {36759, 2, false}, /* invalidRecords */
    {30634, 2, false}, /* validRecords */
    {36774, 2, false}, /* finalizedRecords */
    {6577, 1, false}, /* createDate */
    {36791, 1, false}, /* uploadDate */
    {36802, 1, false}, /* updateDate */
    {36813, 1, false}, /* removeDate */
    {37585, 1, false}, /* listExpirationDate */
    {3785, 430, false}, /* skills */
    {37632, 436, false}, /* contactRecords */
    {3576, 437, false}, /* resultSet */
    {1972, 2, false}, /* externalId */
    {38790, 440, false}, /* prospectsToRemove */
    {1972, 1, false}, /* externalId */
    {38826, 1, false}, /* resultCode */
    {38808, 443, false}, /* successfulRecords */
    {38837, 443, false}, /* failedRecords */
    {39079, 1, true}, /* listFile */
    {26021, 1, false}, /* fileName */
    {3792, 2, false}, /* skillId */
    {19812, 1, false}, /* defaultTimeZone */
    {39088, 3, true}, /* forceOverwrite */
    {37766, 1, true}, /* expirationDate */
    {39103, 3, true}, /* startSkill */
    {39114, 3, true}, /* sendEmail */
    {39124, 2, false}, /* jobId */
    {38641, 1, true}, /* fieldName */
    {38664, 1, true}, /* fieldValue */
    {39665, 448, true}, /* destinationMappings */
    {36709, 2, true}, /* listId */
    {39124, 2, false}, /* jobId */
    {36709, 2, false}, /* listId */
    {36726, 1, false}, /* listName */
    {8547, 1, false}, /* startDate */
    {40036, 1, false}, /* submitDate */
    {40047, 3, false}, /* isComplete */
    {40058, 3, false}, /* isCancelled */
    {40070, 1, false}, /* completedDate */
    {40025, 452, false}, /* uploadJobs */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {659, 2, false}, /* totalRecords */
    {40025, 452, false}, /* uploadJobs */
    {3792, 1, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {659, 1, false}, /* totalRecords */
    {37604, 1, false}, /* freshRecords */
    {36774, 1, false}, /* finalizedRecords */
    {37617, 1, false}, /* retriedRecords */
    {36709, 2, true}, /* listId */
    {36726, 1, true}, /* listName */
    {36735, 2, true}, /* prospectiveContactCount */
    {9126, 455, true}, /* status */
    {659, 2, true}, /* totalRecords */
    {36759, 2, true}, /* invalidRecords */
    {30634, 2, true}, /* validRecords */
    {36774, 2, true}, /* finalizedRecords */
    {6577, 1, true}, /* createDate */
    {36791, 1, true}, /* uploadDate */
    {36802, 1, true}, /* updateDate */
    {36813, 1, true}, /* removeDate */
    {3785, 457, false}, /* skills */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {16109, 459, true}, /* callingLists */
    {235, 2, true}, /* agentId */
    {1174, 1, true}, /* firstName */
    {1184, 1, true}, /* lastName */
    {11646, 2, false}, /* locationId */
    {40466, 1, true}, /* locationName */
    {3747, 462, false}, /* agents */
    {40456, 464, true}, /* locations */
    {40651, 2, false}, /* subTypeId */
    {40661, 1, false}, /* subTypeName */
    {10778, 1, false}, /* mediaTypeName */
    {10107, 2, false}, /* mediaTypeId */
    {40642, 467, false}, /* subTypes */
    {40631, 469, true}, /* mediaTypes */
    {40937, 2, true}, /* templateId */
    {40964, 1, true}, /* templateName */
    {40977, 2, true}, /* templateTypeId */
    {40992, 1, true}, /* templateTypeDesc */
    {253, 3, true}, /* isActive */
    {41009, 3, false}, /* isHTML */
    {25605, 1, false}, /* ccAddress */
    {25615, 1, false}, /* bccAddress */
    {41016, 1, false}, /* replyToAddress */
    {41031, 1, false}, /* fromName */
    {12143, 1, false}, /* fromAddress */
    {41040, 1, false}, /* body */
    {4017, 1, false}, /* subject */
    {41045, 3, false}, /* isRTL */
    {40948, 471, true}, /* messageTemplate */
    {40937, 2, true}, /* templateId */
    {41402, 475, true}, /* messageTemplates */
    {3792, 477, false}, /* skillId */
    {41639, 477, false}, /* targetAgentId */
    {41653, 477, false}, /* initialPriority */
    {15419, 477, false}, /* acceleration */
    {41669, 477, false}, /* maxPriority */
    {41621, 478, true}, /* persistentContact */
    {17349, 2, true}, /* transportCode */
    {41886, 2, true}, /* transportTypeId */
    {41902, 1, true}, /* transportTypeDesc */
    {41920, 1, true}, /* note */
    {41875, 481, true}, /* phoneCodes */
    {784, 1, true}, /* self */
    {789, 1, false}, /* next */
    {794, 1, false}, /* previous */
    {42075, 1, false}, /* phonenumber */
    {777, 483, false}, /* _links */
    {659, 2, false}, /* totalRecords */
    {42059, 485, false}, /* phoneCollection */
    {803, 2, false}, /* businessUnitId */
    {42293, 1, false}, /* contactAddress */
    {42308, 2, false}, /* contactCode */
    {42320, 1, false}, /* contactDescription */
    {42339, 2, false}, /* defaultSkillId */
    {253, 3, false}, /* isActive */
    {10107, 2, false}, /* mediaTypeId */
    {42354, 1, false}, /* subType */
    {10778, 1, false}, /* mediaTypeName */
    {6571, 1, false}, /* notes */
    {42362, 3, false}, /* outboundSkill */
    {13568, 1, false}, /* scriptName */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {42277, 488, true}, /* pointsOfContact */
    {42525, 1, true}, /* pointOfContactName */
    {3792, 2, true}, /* skillId */
    {253, 3, false}, /* isActive */
    {13568, 1, true}, /* scriptName */
    {42544, 3, false}, /* ivrReportingEnabled */
    {42564, 2, false}, /* chatProfileId */
    {937, 1, false}, /* error */
    {42578, 1, false}, /* error_Description */
    {42679, 1, true}, /* pointOfContact */
    {42525, 1, true}, /* pointOfContactName */
    {3792, 2, true}, /* skillId */
    {253, 3, false}, /* isActive */
    {10107, 2, false}, /* mediaTypeId */
    {13568, 1, true}, /* scriptName */
    {42544, 3, false}, /* ivrReportingEnabled */
    {42564, 2, false}, /* chatProfileId */
    {9243, 2, false}, /* Agent_No */
    {42953, 1, false}, /* First_Name */
    {42964, 1, false}, /* Last_Name */
    {42974, 1, false}, /* Team_Name */
    {9225, 495, false}, /* routingAttributes */
    {659, 2, false}, /* totalRecords */
    {1193, 2, false}, /* hiddenAgents */
    {9183, 2, false}, /* Attribute_No */
    {9252, 2, false}, /* Bus_No */
    {9259, 1, false}, /* Attribute_Name */
    {9274, 114, false}, /* Status */
    {43196, 1, false}, /* Notes */
    {43354, 1, false}, /* routingAttributeName */
    {9126, 1, false}, /* status */
    {6571, 1, false}, /* notes */
    {9596, 2, false}, /* modAgentNo */
    {9225, 499, false}, /* routingAttributes */
    {659, 2, false}, /* totalRecords */
    {9767, 2, false}, /* callbackId */
    {13568, 1, false}, /* scriptName */
    {9126, 1, false}, /* status */
    {44177, 2, false}, /* masterID */
    {6577, 1, false}, /* createDate */
    {44186, 1, false}, /* modifyDate */
    {12165, 2, false}, /* mediaType */
    {10778, 1, false}, /* mediaTypeName */
    {26082, 2, false}, /* size */
    {44197, 3, false}, /* isFolder */
    {44206, 3, false}, /* hidden */
    {44213, 3, false}, /* readOnly */
    {44222, 1, false}, /* scriptLockingType */
    {44240, 1, false}, /* lockedBy */
    {21768, 1, false}, /* modifiedBy */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {777, 12, false}, /* _links */
    {44166, 505, false}, /* scriptList */
    {21839, 1, false}, /* columnName */
    {21850, 1, false}, /* newValue */
    {21859, 1, false}, /* oldValue */
    {4025, 1, false}, /* date */
    {21768, 2, false}, /* modifiedBy */
    {21868, 1, false}, /* modifiedByName */
    {803, 2, false}, /* businessUnitId */
    {21758, 1, false}, /* createdBy */
    {21768, 1, false}, /* modifiedBy */
    {21779, 1, false}, /* createdDate */
    {21791, 1, false}, /* modifiedDate */
    {659, 2, false}, /* totalRecords */
    {21804, 508, false}, /* auditHistoryEntries */
    {22162, 2, false}, /* id */
    {44755, 2, false}, /* busNo */
    {25336, 2, false}, /* skill */
    {22165, 1, false}, /* name */
    {44761, 86, false}, /* parameters */
    {44772, 1, false}, /* script */
    {9126, 3, false}, /* status */
    {6405, 2, false}, /* state */
    {44779, 1, false}, /* lastRunTime */
    {44791, 1, false}, /* nextRunTime */
    {44803, 2, false}, /* scheduleType */
    {8547, 1, false}, /* startDate */
    {44816, 2, false}, /* ends */
    {10099, 1, false}, /* endDate */
    {44821, 2, false}, /* occurrencesRemaining */
    {44842, 2, false}, /* timeOut */
    {44850, 2, false}, /* recursType */
    {44861, 2, false}, /* everyXDays */
    {44872, 2, false}, /* everyXWeeks */
    {44884, 2, false}, /* weeklyDays */
    {44895, 2, false}, /* dayOfMonth */
    {44906, 2, false}, /* everyXmonth */
    {44918, 2, false}, /* ordinalMonthWeek */
    {44935, 2, false}, /* monthWeekDays */
    {44949, 1, false}, /* nextAttemptRunTime */
    {44968, 2, false}, /* attemptCount */
    {44740, 510, false}, /* scriptSchedule */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {44803, 2, false}, /* scheduleType */
    {44779, 1, false}, /* lastRunTime */
    {44791, 1, false}, /* nextRunTime */
    {6405, 2, false}, /* state */
    {44949, 1, false}, /* nextAttemptRunTime */
    {9126, 3, false}, /* status */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {45167, 513, false}, /* scriptSchedules */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {10107, 2, false}, /* mediaTypeId */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {35711, 516, false}, /* scripts */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {3785, 519, false}, /* skills */
    {22165, 1, false}, /* name */
    {45682, 1, false}, /* filePath */
    {35719, 2, false}, /* scriptId */
    {9126, 1, false}, /* status */
    {45691, 1, false}, /* scriptContent */
    {45912, 1, false}, /* lockedName */
    {45923, 1, false}, /* lockedId */
    {45932, 1, false}, /* lockedDate */
    {45864, 2, false}, /* masterId */
    {13568, 1, false}, /* scriptName */
    {44755, 2, false}, /* busNo */
    {12165, 2, false}, /* mediaType */
    {10778, 1, false}, /* mediaTypeName */
    {45873, 1, false}, /* purposeType */
    {45885, 1, false}, /* variableRedaction */
    {45847, 1, false}, /* libraryId */
    {45903, 522, false}, /* lockInfo */
    {45943, 2, false}, /* nextActionId */
    {9126, 1, false}, /* status */
    {45956, 1, false}, /* lastSavedIn */
    {45987, 2, false}, /* actionId */
    {45847, 1, false}, /* libraryId */
    {22165, 1, false}, /* name */
    {19040, 2, false}, /* version */
    {26375, 1, false}, /* label */
    {45996, 1, false}, /* dependencyOrder */
    {46012, 1, false}, /* implType */
    {46021, 2, false}, /* x */
    {46023, 2, false}, /* y */
    {45976, 524, false}, /* {actionId} */
    {22165, 1, false}, /* name */
    {46053, 1, false}, /* value */
    {44206, 1, false}, /* hidden */
    {46036, 526, false}, /* {propertyNumber} */
    {45976, 527, false}, /* {actionId} */
    {46068, 2, false}, /* to */
    {26375, 1, false}, /* label */
    {46071, 1, false}, /* type */
    {46076, 2, false}, /* index */
    {46082, 1, false}, /* ports */
    {46088, 1, false}, /* lineType */
    {46097, 86, false}, /* elbows */
    {45976, 530, false}, /* {actionId} */
    {45857, 523, false}, /* header */
    {45968, 525, false}, /* actions */
    {46025, 528, false}, /* properties */
    {46059, 531, false}, /* branches */
    {46309, 1, true}, /* fileFullName */
    {46599, 1, true}, /* fileContent */
    {35719, 2, false}, /* scriptId */
    {44186, 1, false}, /* modifyDate */
    {47063, 1, false}, /* modifyUser */
    {9126, 1, false}, /* status */
    {22165, 1, false}, /* name */
    {47054, 535, false}, /* versions */
    {47255, 1, false}, /* kickDate */
    {47264, 1, false}, /* ErrorMessage */
    {47277, 3, false}, /* ErrorState */
    {47288, 1, false}, /* KickResult */
    {47299, 2, false}, /* MasterID */
    {47308, 2, false}, /* CurrLockedBy */
    {47469, 3, false}, /* errorState */
    {29654, 1, false}, /* errorMessage */
    {47480, 1, false}, /* lockUnlockResult */
    {13568, 1, false}, /* scriptName */
    {44755, 2, false}, /* busNo */
    {45847, 1, false}, /* libraryId */
    {45864, 2, false}, /* masterId */
    {12165, 2, false}, /* mediaType */
    {10778, 1, false}, /* mediaTypeName */
    {45885, 1, false}, /* variableRedaction */
    {45943, 2, false}, /* nextActionId */
    {26355, 1, false}, /* timestamp */
    {45873, 1, false}, /* purposeType */
    {45903, 522, false}, /* lockInfo */
    {45956, 1, false}, /* lastSavedIn */
    {45987, 2, false}, /* actionId */
    {45847, 1, false}, /* libraryId */
    {22165, 1, false}, /* name */
    {19040, 2, false}, /* version */
    {26375, 1, false}, /* label */
    {45996, 1, false}, /* dependencyOrder */
    {46012, 1, false}, /* implType */
    {46021, 2, false}, /* x */
    {46023, 2, false}, /* y */
    {47573, 2, false}, /* xws */
    {47577, 2, false}, /* yws */
    {45976, 540, false}, /* {actionId} */
    {46068, 2, false}, /* to */
    {26375, 1, false}, /* label */
    {46071, 1, false}, /* type */
    {46076, 2, false}, /* index */
    {46082, 1, false}, /* ports */
    {45976, 543, false}, /* {actionId} */
    {45857, 539, false}, /* header */
    {45968, 541, false}, /* actions */
    {46025, 528, false}, /* properties */
    {46059, 544, false}, /* branches */
    {45691, 545, false}, /* scriptContent */
    {2282, 3, false}, /* success */
    {45847, 1, false}, /* libraryId */
    {10419, 2, false}, /* errorCount */
    {47581, 548, false}, /* results */
    {45987, 2, false}, /* actionId */
    {45847, 1, false}, /* libraryId */
    {22165, 1, false}, /* name */
    {26375, 1, false}, /* label */
    {44177, 2, false}, /* masterID */
    {44755, 2, false}, /* busNo */
    {13568, 1, false}, /* scriptName */
    {9126, 1, false}, /* status */
    {12165, 2, false}, /* mediaType */
    {44186, 1, false}, /* modifyDate */
    {47752, 1, false}, /* mUser */
    {45968, 551, false}, /* actions */
    {659, 2, false}, /* totalRecords */
    {44755, 2, false}, /* busNo */
    {777, 12, false}, /* _links */
    {13568, 1, false}, /* scriptName */
    {47732, 553, false}, /* scriptSearchDetails */
    {912, 2, false}, /* contactId */
    {6354, 2, true}, /* profileId */
    {6364, 1, true}, /* profileName */
    {13579, 1, true}, /* description */
    {253, 3, true}, /* isActive */
    {48078, 3, true}, /* isExternal */
    {48089, 3, true}, /* pwUseRandom */
    {48101, 2, true}, /* pwMinLength */
    {48113, 2, true}, /* pwMinLower */
    {48124, 2, true}, /* pwMinUpper */
    {48135, 2, true}, /* pwMinNumeric */
    {48148, 2, true}, /* pwMinNonAlpha */
    {16065, 462, false}, /* assignedAgents */
    {23600, 556, true}, /* profile */
    {48440, 1, false}, /* permissionKey */
    {48454, 86, false}, /* optionKeys */
    {48482, 1, false}, /* dataRoleEntityTypeName */
    {48505, 1, false}, /* accessibilityType */
    {48523, 240, false}, /* entityIds */
    {11639, 1, false}, /* roleId */
    {48402, 2, false}, /* securityProfileId */
    {48420, 1, false}, /* securityProfileName */
    {13579, 1, false}, /* description */
    {48339, 1, false}, /* securityProfileStatusName */
    {48382, 3, false}, /* isInternal */
    {8707, 559, false}, /* permissions */
    {48465, 561, false}, /* dataRestrictions */
    {777, 12, false}, /* _links */
    {48393, 563, false}, /* profiles */
    {937, 1, false}, /* error */
    {4380, 1, false}, /* errorDescription */
    {48689, 1, true}, /* ServerTime */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {3144, 1, false}, /* lastPollTime */
    {3728, 567, false}, /* addressBooks */
    {235, 1, true}, /* agentId */
    {253, 3, false}, /* isActive */
    {10407, 193, false}, /* proficiency */
    {3747, 570, true}, /* agents */
    {2282, 3, true}, /* success */
    {235, 2, false}, /* agentId */
    {937, 1, false}, /* error */
    {10419, 2, true}, /* errorCount */
    {12468, 573, true}, /* agentResults */
    {3576, 574, true}, /* resultSet */
    {235, 2, true}, /* agentId */
    {10661, 1, false}, /* userId */
    {1174, 1, true}, /* firstName */
    {2005, 1, true}, /* middleName */
    {1184, 1, true}, /* lastName */
    {10668, 2, true}, /* agentProficiencyValue */
    {10690, 1, true}, /* agentProficiencyName */
    {49285, 1, false}, /* agentSklStatus */
    {3820, 2, true}, /* campaignId */
    {3831, 1, true}, /* campaignName */
    {10711, 1, true}, /* emailFromAddress */
    {6343, 1, true}, /* internalId */
    {253, 3, true}, /* isActive */
    {49300, 3, false}, /* isAssigned */
    {10591, 3, true}, /* isSkillActive */
    {10728, 3, true}, /* isDialer */
    {10737, 3, true}, /* isNaturalCalling */
    {10754, 3, true}, /* isNaturalCallingRunning */
    {10119, 3, true}, /* isOutbound */
    {2053, 1, true}, /* lastUpdateTime */
    {10107, 2, true}, /* mediaTypeId */
    {10778, 1, true}, /* mediaTypeName */
    {6571, 1, true}, /* notes */
    {10574, 1, true}, /* outboundStrategy */
    {10876, 3, true}, /* priorityBlending */
    {10792, 3, true}, /* requireDisposition */
    {10811, 3, true}, /* scriptDisposition */
    {3792, 2, true}, /* skillId */
    {3800, 1, true}, /* skillName */
    {3769, 2, true}, /* teamId */
    {3776, 1, true}, /* teamName */
    {10829, 3, true}, /* useACW */
    {10836, 3, true}, /* useDisposition */
    {10851, 3, true}, /* useSecondaryDispositions */
    {10893, 1, true}, /* screenPopTriggerEvent */
    {777, 12, false}, /* _links */
    {3144, 1, true}, /* lastPollTime */
    {803, 2, true}, /* businessUnitId */
    {659, 2, true}, /* totalRecords */
    {1193, 2, false}, /* hiddenAgents */
    {10627, 577, false}, /* agentSkillAssignments */
    {2282, 3, true}, /* success */
    {235, 2, false}, /* agentId */
    {937, 3, false}, /* error */
    {10419, 2, true}, /* errorCount */
    {12468, 580, true}, /* agentResults */
    {3576, 581, true}, /* resultSet */
    {235, 2, true}, /* agentId */
    {1174, 1, true}, /* firstName */
    {2005, 1, true}, /* middleName */
    {1184, 1, true}, /* lastName */
    {253, 3, true}, /* isActive */
    {3769, 2, true}, /* teamId */
    {3776, 1, true}, /* teamName */
    {777, 12, false}, /* _links */
    {659, 2, true}, /* totalRecords */
    {3747, 584, false}, /* agents */
    {3576, 585, true}, /* resultSet */
    {49786, 1, true}, /* SkillName */
    {49796, 2, true}, /* SkillId */
    {8719, 2, true}, /* BusinessUnitId */
    {49804, 2, true}, /* EnteredQueueContacts */
    {10159, 2, true}, /* OfferedContacts */
    {10175, 2, true}, /* AnsweredContacts */
    {49825, 2, true}, /* AnsweredServiceLevelContacts */
    {49854, 2, true}, /* AbandonedContacts */
    {49872, 2, true}, /* AbandonedTime */
    {49886, 2, true}, /* AverageAbandonedTime */
    {49907, 2, true}, /* AverageACDTime */
    {49922, 2, true}, /* AverageHandleTime */
    {49940, 2, true}, /* AverageSpeedAnswerTime */
    {49772, 587, true}, /* SkillCallData */
    {25089, 2, false}, /* dispositionId */
    {25103, 1, false}, /* dispositionName */
    {50114, 2, false}, /* displayOrder */
    {50127, 1, false}, /* classification */
    {50142, 1, false}, /* reportingGroup */
    {28384, 1, false}, /* systemOutcome */
    {50157, 3, false}, /* requireCommitmentAmount */
    {50181, 3, false}, /* requireRescheduleDate */
    {50203, 3, false}, /* agentSpecific */
    {28398, 3, false}, /* isPreviewDisposition */
    {50217, 1, false}, /* dispositionCategoryName */
    {659, 2, false}, /* totalRecords */
    {777, 483, false}, /* _links */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {29466, 590, false}, /* dispositions */
    {25089, 2, true}, /* dispositionId */
    {25103, 1, true}, /* dispositionName */
    {50114, 2, false}, /* displayOrder */
    {50127, 1, true}, /* classification */
    {50142, 1, true}, /* reportingGroup */
    {28384, 1, true}, /* systemOutcome */
    {50157, 3, true}, /* requireCommitmentAmount */
    {50181, 3, true}, /* requireRescheduleDate */
    {50203, 3, true}, /* agentSpecific */
    {28398, 3, false}, /* isPreviewDisposition */
    {659, 2, false}, /* totalRecords */
    {29466, 593, false}, /* dispositions */
    {25089, 2, false}, /* dispositionId */
    {25103, 1, false}, /* dispositionName */
    {37673, 2, false}, /* priority */
    {28398, 3, false}, /* isPreviewDisposition */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {50586, 1, false}, /* workItemQueueType */
    {253, 3, false}, /* isActive */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {6571, 1, false}, /* notes */
    {50604, 595, false}, /* acwTypeId */
    {50614, 2, false}, /* agentFirstResponseTime */
    {50637, 2, false}, /* agentFollowOnResponseTime */
    {50663, 3, false}, /* agentResponseEnabled */
    {50684, 2, false}, /* customerIdleTime */
    {50701, 3, false}, /* customerResponseEnabled */
    {50725, 3, false}, /* IsSubSkill */
    {50736, 3, false}, /* PresentAcceptReject */
    {50756, 2, false}, /* routingQueueId */
    {50771, 1, false}, /* TenantId */
    {50780, 3, false}, /* timeExtensionEnabled */
    {50801, 2, false}, /* stateIdACW */
    {50812, 1, false}, /* stateNameACW */
    {50825, 2, false}, /* maxSecondsACW */
    {50839, 2, false}, /* acwPostTimeoutStateId */
    {50861, 1, false}, /* acwPostTimeoutStateName */
    {10792, 3, false}, /* requireDisposition */
    {50885, 3, false}, /* allowSecondaryDisposition */
    {50911, 2, false}, /* agentRestTime */
    {50925, 3, false}, /* makeTranscriptAvailable */
    {50949, 1, false}, /* transcriptFromAddress */
    {50971, 3, false}, /* displayThankyou */
    {50987, 1, false}, /* thankYouLink */
    {51000, 3, false}, /* popThankYou */
    {51012, 1, false}, /* popThankYouURL */
    {10119, 3, false}, /* isOutbound */
    {10574, 1, false}, /* outboundStrategy */
    {51027, 3, false}, /* isRunning */
    {10876, 3, false}, /* priorityBlending */
    {51037, 1, false}, /* callerIdOverride */
    {35719, 2, false}, /* scriptId */
    {13568, 1, false}, /* scriptName */
    {10711, 1, false}, /* emailFromAddress */
    {51054, 3, false}, /* emailFromEditable */
    {15840, 1, false}, /* emailBccAddress */
    {15765, 3, false}, /* emailParking */
    {51072, 2, false}, /* EquityLevel */
    {18301, 2, false}, /* evaluationCriteria */
    {51084, 2, false}, /* FallbackTime */
    {51097, 2, false}, /* FocusLock */
    {51107, 2, false}, /* FocusMetric */
    {15778, 2, false}, /* chatWarningThreshold */
    {15799, 3, false}, /* agentTypingIndicator */
    {15820, 3, false}, /* patronTypingPreview */
    {15344, 3, false}, /* interruptible */
    {51119, 2, false}, /* callSuppressionScriptId */
    {51143, 2, false}, /* reskillHours */
    {51156, 1, false}, /* reskillHoursName */
    {51173, 3, false}, /* countReskillHours */
    {51191, 2, false}, /* minWFIAgents */
    {51204, 2, false}, /* minWFIAvailableAgents */
    {51226, 3, false}, /* useScreenPops */
    {10893, 1, false}, /* screenPopTriggerEvent */
    {51240, 3, false}, /* useCustomScreenPops */
    {51260, 1, false}, /* screenPopDetail */
    {51276, 2, false}, /* minWorkingTime */
    {16150, 3, false}, /* agentless */
    {51291, 2, false}, /* agentlessPorts */
    {41653, 2, false}, /* initialPriority */
    {15419, 2, false}, /* acceleration */
    {41669, 2, false}, /* maxPriority */
    {51306, 2, false}, /* serviceLevelThreshold */
    {51328, 2, false}, /* serviceLevelGoal */
    {51345, 3, false}, /* enableShortAbandon */
    {15533, 2, false}, /* shortAbandonThreshold */
    {51364, 3, false}, /* countShortAbandons */
    {51383, 2, false}, /* messageTemplateId */
    {51401, 2, false}, /* smsTransportCodeId */
    {51420, 1, false}, /* smsTransportCode */
    {29466, 597, false}, /* dispositions */
    {51437, 3, false}, /* deliverMultipleNumbersSerially */
    {51468, 3, false}, /* cradleToGrave */
    {51482, 3, false}, /* priorityInterrupt */
    {20984, 2, false}, /* outboundTelecomRouteId */
    {51500, 3, false}, /* requireManualAccept */
    {38641, 392, false}, /* fieldName */
    {51677, 2, false}, /* attempts */
    {18197, 392, false}, /* startTime */
    {51734, 392, false}, /* endTime */
    {51711, 602, false}, /* weekdayTimeConstraints */
    {51742, 602, false}, /* weekendTimeConstraints */
    {38641, 392, false}, /* fieldName */
    {51677, 2, false}, /* attempts */
    {51695, 603, false}, /* timeConstraints */
    {51619, 392, false}, /* attemptMode */
    {51631, 392, false}, /* recordRequestMode */
    {51649, 2, false}, /* destinationRetryRestMinutes */
    {17499, 600, false}, /* maximumAttempts */
    {51686, 605, false}, /* cadences */
    {52000, 2, false}, /* AnsMachineOverrideSeconds */
    {52399, 2, false}, /* attempt_No */
    {16359, 608, false}, /* ansMachineDetMode */
    {16377, 392, false}, /* ansMachineMsg */
    {52258, 1, false}, /* abandonMessagePath */
    {16402, 113, false}, /* abandonMsgMode */
    {17152, 2, false}, /* abandonTimeout */
    {16583, 2, false}, /* agentNoResponseSeconds */
    {52277, 3, false}, /* agentOverrideOptionAnsweringMachine */
    {52313, 3, false}, /* agentOverrideOptionBadNumber */
    {52342, 3, false}, /* agentOverrideOptionFax */
    {16606, 2, false}, /* agentResponseUtteranceMinimumSeconds */
    {11791, 2, false}, /* agentVoiceThreshold */
    {16359, 608, false}, /* ansMachineDetMode */
    {16377, 392, false}, /* ansMachineMsg */
    {16271, 2, false}, /* ansMachineOverrideSeconds */
    {16417, 477, false}, /* customerLiveSilenceSeconds */
    {16643, 477, false}, /* customerVoiceThreshold */
    {52371, 609, false}, /* enableCPALogging */
    {52388, 611, false}, /* exceptions */
    {16444, 477, false}, /* machineEndSilenceSeconds */
    {16503, 2, false}, /* machineEndTimeoutSeconds */
    {16552, 477, false}, /* machineMinimumWithAgentSeconds */
    {16469, 477, false}, /* machineMinimumWithoutAgentSeconds */
    {16223, 609, false}, /* preConnectCPAEnabled */
    {52410, 3, false}, /* preConnectCPARecording */
    {16200, 609, false}, /* treatProgressAsRinging */
    {16528, 477, false}, /* utteranceMinimumSeconds */
    {52246, 612, true}, /* cpaSettings */
    {17966, 3, false}, /* confirmationRequiredDisabled */
    {52843, 614, false}, /* confirmationRequiredDeliveryType */
    {16824, 2, false}, /* confirmationRequiredTimeout */
    {16852, 2, false}, /* confirmationRequiredTimeoutSubsequent */
    {16890, 609, false}, /* confirmationRequiredDefaultAccept */
    {17638, 3, false}, /* confirmationRequiredDefault */
    {17940, 3, false}, /* complianceRecordsDisabled */
    {52876, 614, false}, /* complianceRecordsDeliveryType */
    {16956, 2, false}, /* complianceRecordsTimeout */
    {16981, 2, false}, /* complianceRecordsTimeoutSubsequent */
    {17016, 609, false}, /* complianceRecordsDefaultAccept */
    {52906, 3, false}, /* showComplianceButtonReschedule */
    {52937, 3, false}, /* showComplianceButtonRequeue */
    {52965, 3, false}, /* showComplianceButtonSnooze */
    {52992, 3, false}, /* showComplianceButtonDisposition */
    {53024, 3, false}, /* showPreviewButtonReschedule */
    {53052, 3, false}, /* showPreviewButtonRequeue */
    {53077, 3, false}, /* showPreviewButtonSnooze */
    {53101, 3, false}, /* showPreviewButtonDisposition */
    {52823, 615, true}, /* deliveryPreferences */
    {53294, 2, false}, /* minimumRetryMinutes */
    {17499, 2, false}, /* maximumAttempts */
    {53314, 2, false}, /* defaultContactExpiration */
    {53339, 3, false}, /* getPriorityContactsOnContactInsertion */
    {17525, 3, false}, /* loadCallbacks */
    {17515, 3, false}, /* loadFresh */
    {17539, 3, false}, /* loadNonFresh */
    {53377, 3, false}, /* overrideBusinessUnitAbandonRate */
    {16303, 2, false}, /* maximumRingingDuration */
    {17069, 2, false}, /* beginDampenPercentage */
    {17091, 2, false}, /* abandonRateCutoff */
    {17109, 2, false}, /* abandonRateThreshold */
    {53409, 2, false}, /* inactiveBlenderTimer */
    {53430, 2, false}, /* maximumRatio */
    {53443, 1, false}, /* aggressiveness */
    {53458, 2, false}, /* endOfListNotificationsDelay */
    {16727, 3, false}, /* notifyAgentsWhenListIsEmpty */
    {53486, 2, false}, /* percentageOfAgentsBeforeOverdial */
    {16708, 3, false}, /* blockMultipleCalls */
    {53519, 2, false}, /* consecutiveAttemptsWithoutALiveConnect */
    {17179, 3, false}, /* enableDialingByProficiency */
    {17206, 2, false}, /* proficiencyFactor */
    {17224, 2, false}, /* waitTimeFactor */
    {17239, 2, false}, /* maxConcurrentCallsPerAgent */
    {17266, 2, false}, /* maxWaitTimeSeconds */
    {18346, 3, false}, /* deliverCallbacksOnDNCHolidays */
    {18376, 3, false}, /* deliverPrioritiesOnDNCHolidays */
    {53294, 477, false}, /* minimumRetryMinutes */
    {17499, 477, false}, /* maximumAttempts */
    {53314, 477, false}, /* defaultContactExpiration */
    {53339, 3, false}, /* getPriorityContactsOnContactInsertion */
    {17525, 3, false}, /* loadCallbacks */
    {17515, 3, false}, /* loadFresh */
    {17539, 3, false}, /* loadNonFresh */
    {53377, 3, false}, /* overrideBusinessUnitAbandonRate */
    {16303, 477, false}, /* maximumRingingDuration */
    {17069, 477, false}, /* beginDampenPercentage */
    {17091, 477, false}, /* abandonRateCutoff */
    {17109, 477, false}, /* abandonRateThreshold */
    {53409, 477, false}, /* inactiveBlenderTimer */
    {53430, 477, false}, /* maximumRatio */
    {53443, 392, false}, /* aggressiveness */
    {53458, 477, false}, /* endOfListNotificationsDelay */
    {16727, 609, false}, /* notifyAgentsWhenListIsEmpty */
    {53486, 477, false}, /* percentageOfAgentsBeforeOverdial */
    {16708, 609, false}, /* blockMultipleCalls */
    {53519, 477, false}, /* consecutiveAttemptsWithoutALiveConnect */
    {17179, 609, false}, /* enableDialingByProficiency */
    {17206, 2, false}, /* proficiencyFactor */
    {17224, 2, false}, /* waitTimeFactor */
    {17239, 2, false}, /* maxConcurrentCallsPerAgent */
    {17266, 2, false}, /* maxWaitTimeSeconds */
    {18346, 609, false}, /* deliverCallbacksOnDNCHolidays */
    {18376, 609, false}, /* deliverPrioritiesOnDNCHolidays */
    {53773, 618, true}, /* generalSettings */
    {53294, 2, false}, /* minimumRetryMinutes */
    {17499, 2, false}, /* maximumAttempts */
    {53314, 2, false}, /* defaultContactExpiration */
    {53339, 3, false}, /* getPriorityContactsOnContactInsertion */
    {17525, 3, false}, /* loadCallbacks */
    {17515, 3, false}, /* loadFresh */
    {17539, 3, false}, /* loadNonFresh */
    {53377, 3, false}, /* overrideBusinessUnitAbandonRate */
    {16303, 2, false}, /* maximumRingingDuration */
    {17069, 2, false}, /* beginDampenPercentage */
    {17091, 2, false}, /* abandonRateCutoff */
    {17109, 2, false}, /* abandonRateThreshold */
    {53409, 2, false}, /* inactiveBlenderTimer */
    {53430, 2, false}, /* maximumRatio */
    {53443, 2, false}, /* aggressiveness */
    {53458, 2, false}, /* endOfListNotificationsDelay */
    {16727, 3, false}, /* notifyAgentsWhenListIsEmpty */
    {53486, 2, false}, /* percentageOfAgentsBeforeOverdial */
    {16708, 3, false}, /* blockMultipleCalls */
    {53519, 2, false}, /* consecutiveAttemptsWithoutALiveConnect */
    {17179, 3, false}, /* enableDialingByProficiency */
    {17206, 2, false}, /* proficiencyFactor */
    {17224, 3, false}, /* waitTimeFactor */
    {17239, 2, false}, /* maxConcurrentCallsPerAgent */
    {17266, 2, false}, /* maxWaitTimeSeconds */
    {26375, 1, false}, /* label */
    {38617, 2, false}, /* maxAttempts */
    {53982, 1, false}, /* dayType */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {38641, 1, false}, /* fieldName */
    {51677, 2, false}, /* attempts */
    {53976, 2, false}, /* order */
    {51695, 624, false}, /* timeConstraints */
    {53953, 622, false}, /* cadenceMaximumAttempts */
    {51619, 2, false}, /* attemptMode */
    {51631, 2, false}, /* recordRequestMode */
    {51649, 2, false}, /* destinationRetryRestMinutes */
    {51686, 626, false}, /* cadences */
    {17966, 3, false}, /* confirmationRequiredDisabled */
    {52843, 2, false}, /* confirmationRequiredDeliveryType */
    {16824, 2, false}, /* confirmationRequiredTimeout */
    {16852, 2, false}, /* confirmationRequiredTimeoutSubsequent */
    {16890, 3, false}, /* confirmationRequiredDefaultAccept */
    {17638, 3, false}, /* confirmationRequiredDefault */
    {17940, 3, false}, /* complianceRecordsDisabled */
    {52876, 2, false}, /* complianceRecordsDeliveryType */
    {16956, 2, false}, /* complianceRecordsTimeout */
    {16981, 2, false}, /* complianceRecordsTimeoutSubsequent */
    {17016, 3, false}, /* complianceRecordsDefaultAccept */
    {52906, 3, false}, /* showComplianceButtonReschedule */
    {52937, 3, false}, /* showComplianceButtonRequeue */
    {52965, 3, false}, /* showComplianceButtonSnooze */
    {52992, 3, false}, /* showComplianceButtonDisposition */
    {53024, 3, false}, /* showPreviewButtonReschedule */
    {53052, 3, false}, /* showPreviewButtonRequeue */
    {53077, 3, false}, /* showPreviewButtonSnooze */
    {53101, 3, false}, /* showPreviewButtonDisposition */
    {53990, 2, false}, /* attemptNo */
    {16359, 2, false}, /* ansMachineDetMode */
    {16377, 1, false}, /* ansMachineMsg */
    {17152, 2, false}, /* abandonTimeout */
    {52258, 1, false}, /* abandonMessagePath */
    {16402, 2, false}, /* abandonMsgMode */
    {16359, 2, false}, /* ansMachineDetMode */
    {16377, 1, false}, /* ansMachineMsg */
    {52388, 630, false}, /* exceptions */
    {16200, 3, false}, /* treatProgressAsRinging */
    {16223, 3, false}, /* preConnectCPAEnabled */
    {52342, 3, false}, /* agentOverrideOptionFax */
    {52277, 3, false}, /* agentOverrideOptionAnsweringMachine */
    {52313, 3, false}, /* agentOverrideOptionBadNumber */
    {16528, 2, false}, /* utteranceMinimumSeconds */
    {16417, 2, false}, /* customerLiveSilenceSeconds */
    {16552, 2, false}, /* machineMinimumWithAgentSeconds */
    {16469, 2, false}, /* machineMinimumWithoutAgentSeconds */
    {16444, 2, false}, /* machineEndSilenceSeconds */
    {16503, 2, false}, /* machineEndTimeoutSeconds */
    {16606, 2, false}, /* agentResponseUtteranceMinimumSeconds */
    {16583, 2, false}, /* agentNoResponseSeconds */
    {11791, 2, false}, /* agentVoiceThreshold */
    {16643, 2, false}, /* customerVoiceThreshold */
    {52410, 3, false}, /* preConnectCPARecording */
    {52371, 1, false}, /* enableCPALogging */
    {17539, 3, false}, /* loadNonFresh */
    {15489, 3, false}, /* finalizeWhenExhausted */
    {17499, 2, false}, /* maximumAttempts */
    {53294, 2, false}, /* minimumRetryMinutes */
    {54014, 2, false}, /* maximumNumberOfHandledCalls */
    {17613, 2, false}, /* restrictedCallingMinutes */
    {17584, 2, false}, /* restrictedCallingMaxAttempts */
    {54042, 2, false}, /* generalStaleMinutes */
    {18051, 2, false}, /* callbackRestMinutes */
    {54062, 3, false}, /* releaseAgentSpecificCalls */
    {54088, 2, false}, /* maximumNumberOfCallbacks */
    {54113, 2, false}, /* callbackStaleMinutes */
    {54226, 1, false}, /* column */
    {54233, 1, false}, /* operator */
    {46053, 1, false}, /* value */
    {54149, 3, false}, /* isFilterActive */
    {54164, 3, false}, /* excludePriority */
    {54180, 3, false}, /* excludeCallback */
    {54196, 2, false}, /* applyOptions */
    {54209, 634, false}, /* filterConditions */
    {54353, 1, false}, /* orderType */
    {28572, 1, false}, /* direction */
    {54265, 2, false}, /* displayField1Id */
    {54281, 1, false}, /* displayField1Name */
    {54299, 2, false}, /* displayField2Id */
    {54315, 1, false}, /* displayField2NAme */
    {54333, 637, false}, /* listOrderingOptions */
    {35143, 1, false}, /* day */
    {19421, 3, false}, /* active */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {17167, 3, false}, /* isScheduled */
    {54380, 640, false}, /* schedules */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {54407, 3, false}, /* overrideTime */
    {54420, 3, false}, /* timeZoneActiveToCall */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {54452, 2, false}, /* xsScriptId */
    {54463, 2, false}, /* xsCheckinScriptId */
    {17455, 1, false}, /* externalOutboundSkill_No */
    {17919, 3, false}, /* xsSkillChangedActive */
    {17825, 3, false}, /* xsGetContactsActive */
    {17862, 2, false}, /* xsFreshThreshold */
    {17879, 2, false}, /* xsAvailableThreshold */
    {17845, 2, false}, /* xsReadyThreshold */
    {17900, 2, false}, /* xsNumberToRetrieve */
    {3800, 1, false}, /* skillName */
    {53929, 2, false}, /* skillNo */
    {53773, 620, false}, /* generalSettings */
    {53937, 627, false}, /* cadenceSettings */
    {52823, 628, false}, /* deliveryPreferences */
    {16109, 519, false}, /* callingLists */
    {52246, 631, false}, /* cpaSettings */
    {54000, 632, false}, /* retrySettings */
    {54134, 635, false}, /* filterSettings */
    {54242, 638, false}, /* listManagementSettings */
    {54363, 641, false}, /* scheduleSettings */
    {54390, 643, false}, /* timeZoneSettings */
    {54441, 644, false}, /* xsSettings */
    {54353, 392, false}, /* orderType */
    {28572, 392, false}, /* direction */
    {54281, 392, false}, /* displayField1Name */
    {54668, 392, false}, /* displayField2Name */
    {54333, 647, false}, /* listOrderingOptions */
    {54000, 632, true}, /* retrySettings */
    {17167, 3, false}, /* isScheduled */
    {55252, 1, false}, /* sundayStartTime */
    {55268, 1, false}, /* sundayEndTime */
    {55282, 3, false}, /* sundayIsActive */
    {55297, 1, false}, /* mondayStartTime */
    {55313, 1, false}, /* mondayEndTime */
    {55327, 3, false}, /* mondayIsActive */
    {55342, 1, false}, /* tuesdayStartTime */
    {55359, 1, false}, /* tuesdayEndTime */
    {55374, 3, false}, /* tuesdayIsActive */
    {55390, 1, false}, /* wednesdayStartTime */
    {55409, 1, false}, /* wednesdayEndTime */
    {55426, 3, false}, /* wednesdayIsActive */
    {55444, 1, false}, /* thursdayStartTime */
    {55462, 1, false}, /* thursdayEndTime */
    {55478, 3, false}, /* thursdayIsActive */
    {55495, 1, false}, /* fridayStartTime */
    {55511, 1, false}, /* fridayEndTime */
    {55525, 3, false}, /* fridayIsActive */
    {55540, 1, false}, /* saturdayStartTime */
    {55558, 1, false}, /* saturdayEndTime */
    {55574, 3, false}, /* saturdayIsActive */
    {54363, 650, true}, /* scheduleSettings */
    {20546, 392, false}, /* standardName */
    {18197, 392, false}, /* startTime */
    {51734, 392, false}, /* endTime */
    {54420, 3, false}, /* timeZoneActiveToCall */
    {54407, 3, false}, /* overrideTime */
    {54390, 653, false}, /* timeZoneSettings */
    {18144, 2, false}, /* xsScriptID */
    {18155, 2, false}, /* xsCheckinScriptID */
    {17455, 1, false}, /* externalOutboundSkill_No */
    {17919, 3, false}, /* xsSkillChangedActive */
    {17825, 3, false}, /* xsGetContactsActive */
    {17862, 2, false}, /* xsFreshThreshold */
    {17879, 2, false}, /* xsAvailableThreshold */
    {17845, 2, false}, /* xsReadyThreshold */
    {17900, 2, false}, /* xsNumberToRetrieve */
    {54441, 655, true}, /* xsSettings */
    {9767, 2, true}, /* callbackId */
    {9778, 1, true}, /* target */
    {235, 2, true}, /* agentId */
    {3792, 2, true}, /* skillId */
    {9785, 1, true}, /* dialNumber */
    {9796, 1, true}, /* origNumber */
    {1174, 1, true}, /* firstName */
    {1184, 1, true}, /* lastName */
    {6571, 1, true}, /* notes */
    {9807, 1, true}, /* callbackTime */
    {9757, 658, false}, /* callbacks */
    {3576, 293, true}, /* resultSet */
    {27118, 1, false}, /* tagId */
    {57284, 1, false}, /* tagName */
    {253, 1, false}, /* isActive */
    {6571, 1, false}, /* notes */
    {3792, 1, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {27113, 662, false}, /* tags */
    {659, 2, false}, /* totalRecords */
    {777, 483, false}, /* _links */
    {3576, 663, false}, /* resultSet */
    {2282, 1, false}, /* success */
    {27118, 1, false}, /* tagId */
    {937, 1, false}, /* error */
    {10419, 1, false}, /* errorCount */
    {27124, 666, false}, /* tagResults */
    {57424, 3, false}, /* canDownloadChatTranscript */
    {57450, 1, false}, /* chatThankPopURL */
    {57466, 3, false}, /* displayChatThankPage */
    {57487, 1, false}, /* thankMessage */
    {57500, 3, false}, /* useChatThankPopURL */
    {12143, 1, false}, /* fromAddress */
    {25089, 2, true}, /* dispositionId */
    {37673, 2, true}, /* priority */
    {3800, 1, false}, /* skillName */
    {57723, 2, false}, /* mediatypeid */
    {7670, 2, false}, /* divisionNo */
    {3820, 2, false}, /* campaignId */
    {51037, 1, false}, /* callerIdOverride */
    {10711, 1, false}, /* emailFromAddress */
    {51054, 3, false}, /* emailFromEditable */
    {15840, 1, false}, /* emailBccAddress */
    {35719, 2, false}, /* scriptId */
    {51143, 2, false}, /* reskillHours */
    {51191, 2, false}, /* minWFIAgents */
    {51204, 2, false}, /* minWFIAvailableAgents */
    {51500, 3, false}, /* requireManualAccept */
    {15344, 3, false}, /* interruptible */
    {253, 3, false}, /* isActive */
    {57735, 3, false}, /* enableParking */
    {51276, 2, false}, /* minWorkingTime */
    {16150, 3, false}, /* agentless */
    {51291, 2, false}, /* agentlessPorts */
    {6571, 1, false}, /* notes */
    {50604, 2, false}, /* acwTypeId */
    {10792, 3, false}, /* requireDisposition */
    {50885, 3, false}, /* allowSecondaryDisposition */
    {50801, 2, false}, /* stateIdACW */
    {50825, 2, false}, /* maxSecondsACW */
    {50911, 2, false}, /* agentRestTime */
    {50971, 3, false}, /* displayThankyou */
    {50987, 1, false}, /* thankYouLink */
    {51000, 3, false}, /* popThankYou */
    {57749, 1, false}, /* popThankYouUrl */
    {50925, 3, false}, /* makeTranscriptAvailable */
    {50949, 1, false}, /* transcriptFromAddress */
    {10876, 3, false}, /* priorityBlending */
    {51119, 2, false}, /* callSuppressionScriptId */
    {51226, 3, false}, /* useScreenPops */
    {10893, 2, false}, /* screenPopTriggerEvent */
    {51240, 3, false}, /* useCustomScreenPops */
    {57764, 1, false}, /* screenPopType */
    {57778, 1, false}, /* screenPopDetails */
    {41653, 2, false}, /* initialPriority */
    {15419, 2, false}, /* acceleration */
    {41669, 2, false}, /* maxPriority */
    {51306, 2, false}, /* serviceLevelThreshold */
    {51328, 2, false}, /* serviceLevelGoal */
    {51345, 3, false}, /* enableShortAbandon */
    {15533, 2, false}, /* shortAbandonThreshold */
    {51364, 3, false}, /* countShortAbandons */
    {15778, 2, false}, /* chatWarningThreshold */
    {15799, 3, false}, /* agentTypingIndicator */
    {57795, 3, false}, /* patronTypingIndicator */
    {51401, 2, false}, /* smsTransportCodeId */
    {51383, 2, false}, /* messageTemplateId */
    {29466, 670, false}, /* dispositions */
    {51437, 3, false}, /* deliverMultipleNumbersSerially */
    {51468, 3, false}, /* cradleToGrave */
    {51482, 3, false}, /* priorityInterrupt */
    {50839, 2, false}, /* acwPostTimeoutStateId */
    {20984, 2, false}, /* outboundTelecomRouteId */
    {18301, 2, false}, /* evaluationCriteria */
    {51072, 2, false}, /* EquityLevel */
    {51084, 2, false}, /* FallbackTime */
    {51097, 2, false}, /* FocusLock */
    {51107, 2, false}, /* FocusMetric */
    {25336, 671, true}, /* skill */
    {2282, 3, false}, /* success */
    {3792, 2, false}, /* skillId */
    {235, 2, false}, /* agentId */
    {13478, 1, false}, /* agentName */
    {10668, 2, false}, /* agentProficiencyValue */
    {10690, 1, false}, /* agentProficiencyName */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {10711, 1, false}, /* emailFromAddress */
    {6343, 1, false}, /* internalId */
    {253, 3, false}, /* isActive */
    {10591, 3, false}, /* isSkillActive */
    {10737, 3, false}, /* isNaturalCalling */
    {10754, 3, false}, /* isNaturalCallingRunning */
    {10119, 3, false}, /* isOutbound */
    {2053, 1, false}, /* lastUpdateTime */
    {12165, 2, false}, /* mediaType */
    {10778, 1, false}, /* mediaTypeName */
    {6571, 1, false}, /* notes */
    {10574, 1, false}, /* outboundStrategy */
    {10876, 3, false}, /* priorityBlending */
    {57867, 3, false}, /* requireDispositions */
    {10811, 3, false}, /* scriptDisposition */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10829, 3, false}, /* useACW */
    {10836, 3, false}, /* useDisposition */
    {57887, 3, false}, /* useSecondaryDisposition */
    {10893, 1, false}, /* screenPopTriggerEvent */
    {49300, 3, false}, /* isAssigned */
    {3144, 1, false}, /* lastPollTime */
    {803, 2, false}, /* businessUnitId */
    {10627, 675, false}, /* agentSkillAssignments */
    {22306, 409, false}, /* invalidSkills */
    {18643, 240, false}, /* skillIds */
    {1866, 1, false}, /* updatedSince */
    {1161, 1, false}, /* searchString */
    {635, 1, false}, /* fields */
    {14717, 1, false}, /* orderby */
    {642, 1, false}, /* skip */
    {647, 1, false}, /* top */
    {58047, 240, false}, /* campaignIds */
    {49300, 3, false}, /* isAssigned */
    {235, 1, false}, /* agentId */
    {10661, 1, false}, /* userId */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {10668, 1, false}, /* agentProficiencyValue */
    {10690, 1, false}, /* agentProficiencyName */
    {49285, 1, false}, /* agentSklStatus */
    {3820, 1, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {10711, 1, false}, /* emailFromAddress */
    {6343, 1, false}, /* internalId */
    {253, 1, false}, /* isActive */
    {49300, 1, false}, /* isAssigned */
    {10591, 1, false}, /* isSkillActive */
    {10728, 1, false}, /* isDialer */
    {10737, 1, false}, /* isNaturalCalling */
    {10754, 1, false}, /* isNaturalCallingRunning */
    {10119, 1, false}, /* isOutbound */
    {2053, 1, false}, /* lastUpdateTime */
    {10107, 1, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {6571, 1, false}, /* notes */
    {10574, 1, false}, /* outboundStrategy */
    {10876, 1, false}, /* priorityBlending */
    {10792, 1, false}, /* requireDisposition */
    {10811, 1, false}, /* scriptDisposition */
    {3792, 1, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {3769, 1, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {10829, 1, false}, /* useACW */
    {10836, 1, false}, /* useDisposition */
    {10851, 1, false}, /* useSecondaryDispositions */
    {10893, 1, false}, /* screenPopTriggerEvent */
    {2282, 3, false}, /* success */
    {3792, 1, false}, /* skillId */
    {58080, 679, false}, /* agentSkillAssignment */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {1193, 2, false}, /* hiddenAgents */
    {10419, 2, false}, /* errorCount */
    {659, 2, false}, /* totalRecords */
    {58059, 681, false}, /* agentAndSkillRecords */
    {10107, 2, false}, /* mediaTypeId */
    {3800, 1, false}, /* skillName */
    {7670, 2, false}, /* divisionNo */
    {10119, 3, false}, /* isOutbound */
    {10574, 1, false}, /* outboundStrategy */
    {20984, 2, false}, /* outboundTelecomRouteId */
    {3820, 2, false}, /* campaignId */
    {51037, 1, false}, /* callerIdOverride */
    {10711, 1, false}, /* emailFromAddress */
    {51054, 3, false}, /* emailFromEditable */
    {15840, 1, false}, /* emailBccAddress */
    {51107, 2, false}, /* FocusMetric */
    {51072, 2, false}, /* EquityLevel */
    {51097, 2, false}, /* FocusLock */
    {51084, 2, false}, /* FallbackTime */
    {35719, 2, false}, /* scriptId */
    {51143, 2, false}, /* reskillHours */
    {51191, 2, false}, /* minWFIAgents */
    {51204, 2, false}, /* minWFIAvailableAgents */
    {51500, 3, false}, /* requireManualAccept */
    {15344, 3, false}, /* interruptible */
    {57735, 3, false}, /* enableParking */
    {51276, 2, false}, /* minWorkingTime */
    {16150, 3, false}, /* agentless */
    {51291, 2, false}, /* agentlessPorts */
    {6571, 1, false}, /* notes */
    {50604, 2, false}, /* acwTypeId */
    {10792, 3, false}, /* requireDisposition */
    {50885, 3, false}, /* allowSecondaryDisposition */
    {50801, 2, false}, /* stateIdACW */
    {50825, 2, false}, /* maxSecondsACW */
    {50911, 2, false}, /* agentRestTime */
    {50971, 3, false}, /* displayThankyou */
    {50987, 1, false}, /* thankYouLink */
    {51000, 3, false}, /* popThankYou */
    {51012, 1, false}, /* popThankYouURL */
    {50925, 3, false}, /* makeTranscriptAvailable */
    {50949, 1, false}, /* transcriptFromAddress */
    {10876, 3, false}, /* priorityBlending */
    {51119, 2, false}, /* callSuppressionScriptId */
    {51226, 3, false}, /* useScreenPops */
    {10893, 2, false}, /* screenPopTriggerEvent */
    {51240, 3, false}, /* useCustomScreenPops */
    {57764, 1, false}, /* screenPopType */
    {57778, 1, false}, /* screenPopDetails */
    {41653, 2, false}, /* initialPriority */
    {15419, 2, false}, /* acceleration */
    {41669, 2, false}, /* maxPriority */
    {51306, 2, false}, /* serviceLevelThreshold */
    {51328, 2, false}, /* serviceLevelGoal */
    {51345, 3, false}, /* enableShortAbandon */
    {15533, 2, false}, /* shortAbandonThreshold */
    {51364, 3, false}, /* countShortAbandons */
    {15778, 2, false}, /* chatWarningThreshold */
    {15799, 3, false}, /* agentTypingIndicator */
    {15820, 3, false}, /* patronTypingPreview */
    {51401, 2, false}, /* smsTransportCodeId */
    {51383, 2, false}, /* messageTemplateId */
    {29466, 670, false}, /* dispositions */
    {51437, 3, false}, /* deliverMultipleNumbersSerially */
    {51468, 3, false}, /* cradleToGrave */
    {51482, 3, false}, /* priorityInterrupt */
    {50839, 2, false}, /* acwPostTimeoutStateId */
    {50586, 1, false}, /* workItemQueueType */
    {18301, 2, false}, /* evaluationCriteria */
    {3785, 684, false}, /* skills */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {58424, 687, false}, /* skillsResults */
    {3785, 689, false}, /* skills */
    {803, 2, false}, /* businessUnitId */
    {21758, 1, false}, /* createdBy */
    {21768, 1, false}, /* modifiedBy */
    {21779, 1, false}, /* createdDate */
    {21791, 1, false}, /* modifiedDate */
    {659, 2, false}, /* totalRecords */
    {21804, 307, false}, /* auditHistoryEntries */
    {58781, 2, false}, /* stationProfileId */
    {59287, 1, false}, /* stationProfileName */
    {59306, 2, false}, /* stationTimeout */
    {59321, 3, false}, /* stationProfileIsInUse */
    {59272, 692, false}, /* stationProfile */
    {59287, 1, false}, /* stationProfileName */
    {59306, 2, false}, /* stationTimeout */
    {58781, 2, false}, /* stationProfileId */
    {58781, 2, false}, /* stationProfileId */
    {59287, 1, false}, /* stationProfileName */
    {59306, 2, false}, /* stationTimeout */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {59706, 697, false}, /* stationProfiles */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {21791, 1, false}, /* modifiedDate */
    {21779, 1, false}, /* createdDate */
    {21768, 1, false}, /* modifiedBy */
    {21758, 1, false}, /* createdBy */
    {21804, 237, false}, /* auditHistoryEntries */
    {12208, 2, false}, /* stationId */
    {23567, 1, false}, /* stationName */
    {23579, 1, false}, /* phoneNumber */
    {23591, 1, false}, /* callerId */
    {58781, 2, false}, /* stationProfileId */
    {59287, 1, false}, /* stationProfileName */
    {6571, 1, false}, /* notes */
    {253, 3, false}, /* isActive */
    {7369, 2, false}, /* emailRefusalTimeout */
    {60093, 2, false}, /* documentRefusalTimeout */
    {6416, 2, false}, /* chatRefusalTimeout */
    {12654, 2, false}, /* phoneCallRefusalTimeout */
    {12678, 2, false}, /* voiceMailRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {60116, 1, false}, /* machineIdentifier */
    {9118, 2, false}, /* agentNo */
    {13478, 1, false}, /* agentName */
    {60308, 1, false}, /* PhoneNo */
    {23591, 1, false}, /* callerId */
    {60316, 1, false}, /* loginDate */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {60288, 702, false}, /* loginHistoryEntries */
    {253, 3, true}, /* isActive */
    {23567, 1, true}, /* stationName */
    {23579, 1, true}, /* phoneNumber */
    {23591, 1, true}, /* callerId */
    {58781, 2, true}, /* stationProfileId */
    {253, 3, true}, /* isActive */
    {6571, 1, false}, /* notes */
    {7369, 2, false}, /* emailRefusalTimeout */
    {60093, 2, false}, /* documentRefusalTimeout */
    {6416, 2, false}, /* chatRefusalTimeout */
    {12654, 2, false}, /* phoneCallRefusalTimeout */
    {12678, 2, false}, /* voiceMailRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {60116, 1, false}, /* machineIdentifier */
    {60659, 2, false}, /* activeStationCount */
    {20329, 2, false}, /* stationLimit */
    {22162, 2, false}, /* id */
    {60659, 2, false}, /* activeStationCount */
    {20329, 2, false}, /* stationLimit */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {23579, 1, false}, /* phoneNumber */
    {23591, 1, false}, /* callerId */
    {253, 3, false}, /* isActive */
    {58781, 2, false}, /* stationProfileId */
    {59287, 1, false}, /* stationProfileName */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {60882, 2, false}, /* activeStationsCount */
    {60902, 2, false}, /* activeStationsLimit */
    {23558, 709, false}, /* stations */
    {60996, 2, false}, /* suppressedContactId */
    {15257, 2, false}, /* skill_No */
    {61181, 2, false}, /* bus_No */
    {6577, 1, false}, /* createDate */
    {21758, 2, false}, /* createdBy */
    {21791, 1, false}, /* modifiedDate */
    {21768, 2, false}, /* modifiedBy */
    {60996, 2, false}, /* suppressedContactId */
    {61181, 2, false}, /* bus_No */
    {8547, 1, false}, /* startDate */
    {10099, 1, false}, /* endDate */
    {46053, 1, false}, /* value */
    {61188, 1, false}, /* source */
    {26021, 1, false}, /* fileName */
    {6577, 1, false}, /* createDate */
    {21758, 2, false}, /* createdBy */
    {21791, 1, false}, /* modifiedDate */
    {21768, 2, false}, /* modifiedBy */
    {61195, 712, false}, /* suppressedContactMappings */
    {8547, 1, false}, /* startDate */
    {10099, 1, false}, /* endDate */
    {46053, 1, false}, /* value */
    {3785, 1, false}, /* skills */
    {61324, 714, true}, /* suppressedContactData */
    {61600, 716, false}, /* suppressedContacts */
    {27118, 2, true}, /* tagId */
    {57284, 1, true}, /* tagName */
    {253, 3, true}, /* isActive */
    {6571, 1, true}, /* notes */
    {27113, 719, true}, /* tags */
    {235, 1, true}, /* agentId */
    {3747, 722, true}, /* agents */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {235, 1, false}, /* agentId */
    {10419, 2, false}, /* errorCount */
    {12468, 725, false}, /* agentResults */
    {3576, 726, false}, /* resultSet */
    {235, 2, false}, /* agentId */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {6222, 1, false}, /* emailAddress */
    {253, 3, false}, /* isActive */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {6235, 2, false}, /* reportToId */
    {6259, 3, false}, /* isSupervisor */
    {6272, 1, false}, /* lastLogin */
    {6282, 1, false}, /* lastUpdated */
    {11646, 2, false}, /* locationId */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6343, 2, false}, /* internalId */
    {6354, 2, false}, /* profileId */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {7389, 2, false}, /* voicemailRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 1, false}, /* defaultDialingPattern */
    {6500, 1, false}, /* defaultDialingPatternName */
    {6552, 2, false}, /* maxConcurrentChats */
    {6571, 1, false}, /* notes */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {6725, 2, false}, /* scheduleNotification */
    {6746, 1, false}, /* federatedId */
    {6914, 1, false}, /* apiKey */
    {6996, 2, false}, /* chatThreshold */
    {7185, 3, false}, /* contactAutoFocus */
    {6393, 1, false}, /* countryName */
    {6577, 1, false}, /* createDate */
    {6844, 1, false}, /* crmUserName */
    {11707, 1, false}, /* deliveryMode */
    {7369, 2, false}, /* emailRefusalTimeout */
    {7031, 2, false}, /* emailThreshold */
    {6665, 1, false}, /* employmentTypeName */
    {6588, 1, false}, /* inactiveDate */
    {11764, 3, false}, /* isBillable */
    {7279, 3, false}, /* isOpenIdProfileComplete */
    {6952, 3, false}, /* isWhatIfAgent */
    {7248, 1, false}, /* issuer */
    {6294, 2, false}, /* location */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {7312, 3, false}, /* maxPreview */
    {6364, 1, false}, /* profileName */
    {7255, 92, false}, /* recordingNumbers */
    {6246, 1, false}, /* reportToName */
    {6981, 3, false}, /* requestContact */
    {6891, 3, false}, /* sendEmailNotifications */
    {6812, 1, false}, /* sipUser */
    {7413, 2, false}, /* smsRefusalTimeout */
    {4017, 1, false}, /* subject */
    {6831, 1, false}, /* systemDomain */
    {6820, 1, false}, /* systemUser */
    {7303, 1, false}, /* teamUuId */
    {6921, 1, false}, /* telephone1 */
    {6932, 1, false}, /* telephone2 */
    {6873, 1, false}, /* timeDisplayFormat */
    {6966, 1, false}, /* timeZoneOffset */
    {7323, 2, false}, /* totalContactCount */
    {6856, 3, false}, /* useAgentTimeZone */
    {7010, 3, false}, /* useTeamChatThreshold */
    {7202, 3, false}, /* useTeamContactAutoFocus */
    {7341, 3, false}, /* useTeamDeliveryModeSettings */
    {6758, 3, false}, /* useTeamEmailAutoParkingLimit */
    {7046, 3, false}, /* useTeamEmailThreshold */
    {6526, 3, false}, /* useTeamMaxConcurrentChats */
    {7226, 3, false}, /* useTeamRequestContact */
    {7086, 3, false}, /* useTeamWorkItemThreshold */
    {7124, 3, false}, /* useTeamSmsThreshold */
    {7161, 3, false}, /* useTeamDigitalThreshold */
    {3959, 1, false}, /* userID */
    {6943, 1, false}, /* userType */
    {11670, 2, false}, /* voiceThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {11791, 2, false}, /* agentVoiceThreshold */
    {11811, 2, false}, /* agentChatThreshold */
    {11830, 2, false}, /* agentEmailThreshold */
    {11850, 2, false}, /* agentWorkItemThreshold */
    {11873, 2, false}, /* agentSmsThreshold */
    {12446, 2, false}, /* agentDigitalThreshold */
    {11909, 2, false}, /* agentTotalContactCount */
    {11891, 1, false}, /* agentDeliveryMode */
    {11685, 3, false}, /* useTeamVoiceThreshold */
    {11932, 3, false}, /* agentRequestContact */
    {11952, 3, false}, /* agentContactAutoFocus */
    {7431, 2, false}, /* agentMaxVersion */
    {7616, 3, false}, /* channelLock */
    {62474, 3, false}, /* agentChannelLock */
    {62491, 3, false}, /* useTeamChannelLock */
    {12122, 1, false}, /* agentStateName */
    {912, 1, false}, /* contactId */
    {10119, 3, false}, /* isOutbound */
    {3144, 1, false}, /* lastPollTime */
    {2053, 1, false}, /* lastUpdateTime */
    {12155, 501, false}, /* mediaName */
    {62510, 1, false}, /* outStateCode */
    {12188, 1, false}, /* outStateDescription */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {8547, 1, false}, /* startDate */
    {12218, 1, false}, /* stationPhoneNumber */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {253, 3, false}, /* isActive */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {2053, 1, false}, /* lastUpdateTime */
    {62291, 2, false}, /* agentCount */
    {62302, 3, false}, /* wfoEnabled */
    {62313, 3, false}, /* wfmEnabled */
    {62324, 3, false}, /* qmEnabled */
    {62334, 3, false}, /* inViewEnabled */
    {6552, 2, false}, /* maxConcurrentChats */
    {62348, 3, false}, /* analyticsEnabled */
    {12887, 2, false}, /* maxEmailInboxCount */
    {62365, 3, false}, /* inViewGamificationEnabled */
    {62391, 3, false}, /* inViewChatMessagingEnabled */
    {62418, 3, false}, /* inViewLMSEnabled */
    {11670, 2, false}, /* voiceThreshold */
    {6996, 2, false}, /* chatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {62435, 2, false}, /* socialThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {7111, 2, false}, /* smsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {62451, 3, false}, /* inViewWallboardEnabled */
    {7616, 3, false}, /* channelLock */
    {7670, 2, false}, /* divisionNo */
    {3747, 729, false}, /* agents */
    {803, 2, false}, /* businessUnitId */
    {777, 12, false}, /* _links */
    {659, 2, false}, /* totalRecords */
    {3144, 1, false}, /* lastPollTime */
    {3763, 731, false}, /* teams */
    {2282, 1, false}, /* success */
    {235, 1, false}, /* agentId */
    {10419, 1, false}, /* errorCount */
    {12468, 734, false}, /* agentResults */
    {62733, 2, false}, /* outstateId */
    {62744, 1, false}, /* outstateName */
    {253, 3, false}, /* isActive */
    {12137, 3, false}, /* isAcw */
    {62757, 1, false}, /* agentTimeoutMins */
    {62716, 738, false}, /* UnavailableCodes */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {253, 3, false}, /* isActive */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {2053, 1, false}, /* lastUpdateTime */
    {62334, 3, false}, /* inViewEnabled */
    {62302, 3, false}, /* wfoEnabled */
    {62774, 3, false}, /* wfm2Enabled */
    {62786, 3, false}, /* qm2Enabled */
    {6552, 2, false}, /* maxConcurrentChats */
    {62291, 2, false}, /* agentCount */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {62365, 3, false}, /* inViewGamificationEnabled */
    {62797, 3, false}, /* inViewChatEnabled */
    {62451, 3, false}, /* inViewWallboardEnabled */
    {62418, 3, false}, /* inViewLMSEnabled */
    {62348, 3, false}, /* analyticsEnabled */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {6996, 2, false}, /* chatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {62435, 2, false}, /* socialThreshold */
    {11670, 2, false}, /* voiceThreshold */
    {62815, 1, false}, /* evolveTeamId */
    {11630, 1, false}, /* teamUuid */
    {62828, 1, false}, /* teamLeadId */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {62839, 3, false}, /* niceAudioRecordingEnabled */
    {62865, 3, false}, /* niceDesktopAnalyticsEnabled */
    {62893, 3, false}, /* niceQmEnabled */
    {62907, 3, false}, /* niceScreenRecordingEnabled */
    {62934, 3, false}, /* niceSpeechAnalyticsEnabled */
    {62961, 3, false}, /* niceWfmEnabled */
    {62976, 3, false}, /* niceQualityOptimizationEnabled */
    {63007, 3, false}, /* niceSurvey_CustomerEnabled */
    {63034, 3, false}, /* nicePerformanceManagementEnabled */
    {63067, 3, false}, /* niceAnalyticsEnabled */
    {63088, 3, false}, /* niceLessonManagementEnabled */
    {63116, 3, false}, /* niceCoachingEnabled */
    {63136, 3, false}, /* niceStrategicPlannerEnabled */
    {63164, 3, false}, /* niceShiftBiddingEnabled */
    {63188, 3, false}, /* niceWfoAdvancedEnabled */
    {63211, 3, false}, /* cxOneCustomerAuthenticationEnabled */
    {63246, 3, false}, /* niceWfoEssentialsEnabled */
    {3747, 739, false}, /* agents */
    {7616, 3, false}, /* channelLock */
    {7670, 2, false}, /* divisionNo */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {3763, 741, false}, /* teams */
    {62733, 2, true}, /* outstateId */
    {63365, 744, true}, /* codes */
    {2282, 1, false}, /* success */
    {62733, 1, false}, /* outstateId */
    {937, 1, false}, /* error */
    {10419, 1, false}, /* errorCount */
    {63371, 747, false}, /* codeResults */
    {3576, 748, false}, /* resultSet */
    {62733, 2, true}, /* outstateId */
    {62744, 1, true}, /* outstateName */
    {253, 3, true}, /* isActive */
    {12137, 3, true}, /* isAcw */
    {62757, 1, false}, /* agentTimeoutMins */
    {3769, 2, true}, /* teamId */
    {3776, 1, true}, /* teamName */
    {11630, 1, false}, /* teamUuid */
    {7670, 2, false}, /* divisionNo */
    {63552, 751, false}, /* unavailableCodes */
    {62733, 1, true}, /* outstateId */
    {63365, 754, true}, /* codes */
    {62733, 2, false}, /* outstateId */
    {2282, 3, false}, /* success */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {63371, 757, false}, /* codeResults */
    {11460, 1, true}, /* outStateId */
    {63552, 760, true}, /* unavailableCodes */
    {3776, 1, true}, /* teamName */
    {253, 3, false}, /* isActive */
    {6552, 2, false}, /* maxConcurrentChats */
    {62302, 3, false}, /* wfoEnabled */
    {62774, 3, false}, /* wfm2Enabled */
    {62786, 3, false}, /* qm2Enabled */
    {62334, 3, false}, /* inViewEnabled */
    {62365, 3, false}, /* inViewGamificationEnabled */
    {62451, 3, false}, /* inViewWallboardEnabled */
    {62418, 3, false}, /* inViewLMSEnabled */
    {6571, 1, false}, /* notes */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {62348, 3, false}, /* analyticsEnabled */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {6996, 2, false}, /* chatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {11670, 2, false}, /* voiceThreshold */
    {11630, 1, false}, /* teamUuid */
    {62828, 1, false}, /* teamLeadId */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {62839, 3, false}, /* niceAudioRecordingEnabled */
    {63116, 3, false}, /* niceCoachingEnabled */
    {62865, 3, false}, /* niceDesktopAnalyticsEnabled */
    {63088, 3, false}, /* niceLessonManagementEnabled */
    {63034, 3, false}, /* nicePerformanceManagementEnabled */
    {62893, 3, false}, /* niceQmEnabled */
    {62976, 3, false}, /* niceQualityOptimizationEnabled */
    {62907, 3, false}, /* niceScreenRecordingEnabled */
    {63164, 3, false}, /* niceShiftBiddingEnabled */
    {62934, 3, false}, /* niceSpeechAnalyticsEnabled */
    {63136, 3, false}, /* niceStrategicPlannerEnabled */
    {63007, 3, false}, /* niceSurvey_CustomerEnabled */
    {62961, 3, false}, /* niceWfmEnabled */
    {63188, 3, false}, /* niceWfoAdvancedEnabled */
    {63211, 3, false}, /* cxOneCustomerAuthenticationEnabled */
    {63246, 3, false}, /* niceWfoEssentialsEnabled */
    {13579, 1, false}, /* description */
    {7616, 3, false}, /* channelLock */
    {7670, 2, false}, /* divisionNo */
    {37375, 3, false}, /* forceInactive */
    {4004, 762, true}, /* team */
    {235, 2, false}, /* agentId */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {6222, 1, false}, /* emailAddress */
    {253, 3, false}, /* isActive */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {6235, 2, false}, /* reportToId */
    {6259, 3, false}, /* isSupervisor */
    {6272, 1, false}, /* lastLogin */
    {63991, 1, false}, /* lastModified */
    {11646, 2, false}, /* locationId */
    {6303, 1, false}, /* custom1 */
    {6311, 1, false}, /* custom2 */
    {6319, 1, false}, /* custom3 */
    {6327, 1, false}, /* custom4 */
    {6335, 1, false}, /* custom5 */
    {6343, 1, false}, /* internalId */
    {48402, 2, false}, /* securityProfileId */
    {6376, 1, false}, /* timeZone */
    {6385, 1, false}, /* country */
    {6405, 1, false}, /* state */
    {6411, 1, false}, /* city */
    {6416, 2, false}, /* chatRefusalTimeout */
    {6435, 2, false}, /* phoneRefusalTimeout */
    {7389, 2, false}, /* voicemailRefusalTimeout */
    {6455, 2, false}, /* workItemRefusalTimeout */
    {6478, 2, false}, /* defaultDialingPattern */
    {6552, 2, false}, /* maxConcurrentChats */
    {6571, 1, false}, /* notes */
    {6601, 1, false}, /* hireDate */
    {6610, 1, false}, /* terminationDate */
    {6626, 2, false}, /* hourlyCost */
    {6637, 3, false}, /* rehireStatus */
    {6650, 2, false}, /* employmentType */
    {6684, 1, false}, /* referral */
    {6693, 3, false}, /* atHome */
    {6700, 2, false}, /* hiringSource */
    {6713, 1, false}, /* ntLoginName */
    {6725, 2, false}, /* scheduleNotification */
    {64004, 1, false}, /* federatedIdValue */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {253, 3, false}, /* isActive */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {2053, 1, false}, /* lastUpdateTime */
    {62334, 3, false}, /* inViewEnabled */
    {62302, 3, false}, /* wfoEnabled */
    {62774, 3, false}, /* wfm2Enabled */
    {62786, 3, false}, /* qm2Enabled */
    {6552, 2, false}, /* maxConcurrentChats */
    {62291, 2, false}, /* agentCount */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {62365, 3, false}, /* inViewGamificationEnabled */
    {62797, 3, false}, /* inViewChatEnabled */
    {62418, 3, false}, /* inViewLMSEnabled */
    {62348, 3, false}, /* analyticsEnabled */
    {11670, 2, false}, /* voiceThreshold */
    {6996, 2, false}, /* chatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {62435, 2, false}, /* socialThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {7670, 2, false}, /* divisionNo */
    {3747, 765, false}, /* agents */
    {3144, 1, false}, /* lastPollTime */
    {3763, 767, false}, /* teams */
    {3776, 1, true}, /* teamName */
    {253, 3, false}, /* isActive */
    {6552, 2, false}, /* maxConcurrentChats */
    {62302, 3, false}, /* wfoEnabled */
    {62774, 3, false}, /* wfm2Enabled */
    {62786, 3, false}, /* qm2Enabled */
    {62334, 3, false}, /* inViewEnabled */
    {62365, 3, false}, /* inViewGamificationEnabled */
    {62451, 3, false}, /* inViewWallboardEnabled */
    {62418, 3, false}, /* inViewLMSEnabled */
    {6571, 1, false}, /* notes */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {62348, 3, false}, /* analyticsEnabled */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {6996, 2, false}, /* chatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {11670, 2, false}, /* voiceThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {11630, 1, false}, /* teamUuid */
    {62828, 1, false}, /* teamLeadId */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {62839, 3, false}, /* niceAudioRecordingEnabled */
    {63116, 3, false}, /* niceCoachingEnabled */
    {62865, 3, false}, /* niceDesktopAnalyticsEnabled */
    {63088, 3, false}, /* niceLessonManagementEnabled */
    {63034, 3, false}, /* nicePerformanceManagementEnabled */
    {62893, 3, false}, /* niceQmEnabled */
    {62976, 3, false}, /* niceQualityOptimizationEnabled */
    {62907, 3, false}, /* niceScreenRecordingEnabled */
    {63164, 3, false}, /* niceShiftBiddingEnabled */
    {62934, 3, false}, /* niceSpeechAnalyticsEnabled */
    {63136, 3, false}, /* niceStrategicPlannerEnabled */
    {63007, 3, false}, /* niceSurvey_CustomerEnabled */
    {62961, 3, false}, /* niceWfmEnabled */
    {63188, 3, false}, /* niceWfoAdvancedEnabled */
    {63211, 3, false}, /* cxOneCustomerAuthenticationEnabled */
    {63246, 3, false}, /* niceWfoEssentialsEnabled */
    {13579, 1, false}, /* description */
    {7616, 3, false}, /* channelLock */
    {7670, 2, false}, /* divisionNo */
    {3763, 770, true}, /* teams */
    {2282, 3, false}, /* success */
    {3769, 2, false}, /* teamId */
    {937, 1, false}, /* error */
    {10419, 2, false}, /* errorCount */
    {47581, 773, false}, /* results */
    {937, 1, false}, /* error */
    {2282, 3, false}, /* success */
    {10419, 6, false}, /* errorCount */
    {47581, 776, false}, /* results */
    {11460, 2, false}, /* outStateId */
    {62744, 1, false}, /* outstateName */
    {253, 3, false}, /* isActive */
    {12137, 3, false}, /* isAcw */
    {62757, 1, false}, /* agentTimeoutMins */
    {63552, 780, false}, /* unavailableCodes */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {253, 3, false}, /* isActive */
    {13579, 1, false}, /* description */
    {6571, 1, false}, /* notes */
    {2053, 1, false}, /* lastUpdateTime */
    {62334, 3, false}, /* inViewEnabled */
    {62302, 3, false}, /* wfoEnabled */
    {62774, 3, false}, /* wfm2Enabled */
    {62786, 3, false}, /* qm2Enabled */
    {6552, 2, false}, /* maxConcurrentChats */
    {62291, 2, false}, /* agentCount */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {62365, 3, false}, /* inViewGamificationEnabled */
    {62797, 3, false}, /* inViewChatEnabled */
    {62451, 3, false}, /* inViewWallboardEnabled */
    {62418, 3, false}, /* inViewLMSEnabled */
    {62348, 3, false}, /* analyticsEnabled */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {6996, 2, false}, /* chatThreshold */
    {7031, 2, false}, /* emailThreshold */
    {7068, 2, false}, /* workItemThreshold */
    {7111, 2, false}, /* smsThreshold */
    {7144, 2, false}, /* digitalThreshold */
    {11670, 2, false}, /* voiceThreshold */
    {62828, 1, false}, /* teamLeadId */
    {11707, 1, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {62839, 3, false}, /* niceAudioRecordingEnabled */
    {62865, 3, false}, /* niceDesktopAnalyticsEnabled */
    {62893, 3, false}, /* niceQmEnabled */
    {62907, 3, false}, /* niceScreenRecordingEnabled */
    {62934, 3, false}, /* niceSpeechAnalyticsEnabled */
    {62961, 3, false}, /* niceWfmEnabled */
    {62976, 3, false}, /* niceQualityOptimizationEnabled */
    {63007, 3, false}, /* niceSurvey_CustomerEnabled */
    {63034, 3, false}, /* nicePerformanceManagementEnabled */
    {63067, 3, false}, /* niceAnalyticsEnabled */
    {63088, 3, false}, /* niceLessonManagementEnabled */
    {63116, 3, false}, /* niceCoachingEnabled */
    {63136, 3, false}, /* niceStrategicPlannerEnabled */
    {63164, 3, false}, /* niceShiftBiddingEnabled */
    {63188, 3, false}, /* niceWfoAdvancedEnabled */
    {63246, 3, false}, /* niceWfoEssentialsEnabled */
    {64238, 3, false}, /* cxoneCustomerAuthenticationEnabled */
    {62435, 2, false}, /* socialThreshold */
    {11630, 1, false}, /* teamUuid */
    {7616, 3, false}, /* channelLock */
    {7670, 2, false}, /* divisionNo */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {659, 2, false}, /* totalRecords */
    {3763, 782, false}, /* teams */
    {20534, 1, true}, /* displayName */
    {20546, 1, true}, /* standardName */
    {64339, 1, true}, /* offset */
    {20524, 785, true}, /* timeZones */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {253, 3, false}, /* isActive */
    {64842, 3, false}, /* isACW */
    {6571, 1, false}, /* notes */
    {64848, 2, false}, /* agentTimeout */
    {64826, 787, false}, /* unavailableCode */
    {22162, 1, true}, /* id */
    {3763, 790, true}, /* teams */
    {3769, 2, false}, /* teamId */
    {65251, 793, false}, /* assignedTeams */
    {65265, 793, false}, /* invalidTeams */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {65483, 1, false}, /* uuid */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {3763, 796, false}, /* teams */
    {65620, 793, false}, /* unassignedTeams */
    {65265, 793, false}, /* invalidTeams */
    {3769, 392, false}, /* teamId */
    {3763, 800, true}, /* teams */
    {22165, 1, true}, /* name */
    {64842, 3, false}, /* isACW */
    {64848, 2, false}, /* agentTimeout */
    {253, 3, false}, /* isActive */
    {6571, 1, false}, /* notes */
    {22165, 1, true}, /* name */
    {64842, 3, false}, /* isACW */
    {64848, 2, false}, /* agentTimeout */
    {6571, 1, false}, /* notes */
    {22162, 2, false}, /* id */
    {22165, 1, false}, /* name */
    {253, 3, false}, /* isActive */
    {64842, 3, false}, /* isACW */
    {64848, 2, false}, /* agentTimeout */
    {659, 2, false}, /* totalRecords */
    {803, 2, false}, /* businessUnitId */
    {63552, 805, false}, /* unavailableCodes */
    {777, 12, false}, /* _links */
    {66707, 1, false}, /* ProfileName */
    {66719, 1, false}, /* Description */
    {66731, 2, false}, /* ProfileID */
    {8738, 1, false}, /* Value */
    {66741, 1, false}, /* Visible */
    {66749, 1, false}, /* Type */
    {66754, 1, false}, /* Ref */
    {23600, 807, false}, /* profile */
    {6023, 808, false}, /* data */
    {8738, 86, false}, /* Value */
    {66741, 1, false}, /* Visible */
    {66749, 1, false}, /* Type */
    {66754, 1, false}, /* Ref */
    {4025, 810, false}, /* date */
    {23600, 807, false}, /* profile */
    {6023, 811, false}, /* data */
    {6354, 2, false}, /* profileId */
    {6364, 1, false}, /* profileName */
    {13579, 1, false}, /* description */
    {253, 3, false}, /* isActive */
    {803, 1, false}, /* businessUnitId */
    {23600, 813, false}, /* profile */
    {6023, 1, false}, /* data */
    {67442, 2, false}, /* wfdId */
    {67448, 1, false}, /* wfdName */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {67419, 816, false}, /* workflowDataIdentities */
    {6354, 2, false}, /* profileId */
    {6364, 1, false}, /* profileName */
    {13579, 1, false}, /* description */
    {253, 3, false}, /* isActive */
    {23600, 818, false}, /* profile */
    {6023, 1, false}, /* data */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {48393, 820, false}, /* profiles */
    {6571, 1, false}, /* notes */
    {41639, 1, false}, /* targetAgentId */
    {70025, 1, false}, /* parentContactId */
    {70289, 3, false}, /* continueReskill */
    {23579, 1, false}, /* phoneNumber */
    {3792, 2, false}, /* skillId */
    {70025, 2, false}, /* parentContactId */
    {70905, 1, false}, /* customerId */
    {7508, 1, false}, /* zipCode */
    {3792, 2, false}, /* skillId */
    {70025, 2, false}, /* parentContactId */
    {73076, 2, true}, /* primaryDispositionId */
    {73097, 1, false}, /* primaryDispositionNotes */
    {73121, 2, false}, /* primaryCommitmentAmount */
    {73145, 1, false}, /* primaryCallbackTime */
    {73165, 1, false}, /* primaryCallbackNumber */
    {73187, 2, false}, /* secondaryDispositionId */
    {73210, 2, false}, /* previewDispositionId */
    {41639, 1, false}, /* targetAgentId */
    {12237, 1, false}, /* toAddress */
    {12143, 1, false}, /* fromAddress */
    {25605, 1, false}, /* ccAddress */
    {25615, 1, false}, /* bccAddress */
    {4017, 1, false}, /* subject */
    {25638, 1, false}, /* bodyHtml */
    {25662, 1, false}, /* attachments */
    {73468, 1, false}, /* attachmentNames */
    {74142, 3, false}, /* isDraft */
    {73484, 1, false}, /* draftEmailGuidStr */
    {73076, 1, false}, /* primaryDispositionId */
    {73187, 1, false}, /* secondaryDispositionId */
    {27113, 1, false}, /* tags */
    {6571, 1, false}, /* notes */
    {73502, 1, false}, /* originalAttachmentNames */
    {78935, 1, false}, /* targetSkillID */
    {12237, 1, false}, /* toAddress */
    {12143, 1, false}, /* fromAddress */
    {25605, 1, false}, /* ccAddress */
    {25615, 1, false}, /* bccAddress */
    {4017, 1, false}, /* subject */
    {25638, 1, false}, /* bodyHtml */
    {25662, 1, false}, /* attachments */
    {73468, 1, false}, /* attachmentNames */
    {74142, 3, false}, /* isDraft */
    {73484, 1, false}, /* draftEmailGuidStr */
    {73076, 1, false}, /* primaryDispositionId */
    {73187, 1, false}, /* secondaryDispositionId */
    {27113, 1, false}, /* tags */
    {6571, 1, false}, /* notes */
    {73502, 1, false}, /* originalAttachmentNames */
    {81882, 1, true}, /* IISHost */
    {81890, 1, true}, /* VCHost */
    {66749, 1, true}, /* Type */
    {81897, 502, false}, /* eventProperty_1 */
    {81913, 1, false}, /* eventProperty_2 */
    {81929, 502, false}, /* eventProperty_3 */
    {81945, 502, false}, /* eventProperty_... */
    {81963, 502, false}, /* eventProperty_n */
    {67836, 1, true}, /* sessionId */
    {81875, 833, true}, /* events */
    {67836, 1, true}, /* sessionId */
    {1, 1, true}, /* accessKeyId */
    {468, 1, true}, /* accessKeySecret */
    {83510, 1, true}, /* token */
    {83644, 1, false}, /* passwordComplexityResult */
    {83632, 838, false}, /* resetResult */
    {83957, 838, false}, /* changeResult */
    {22162, 1, false}, /* id */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {84148, 86, false}, /* contacts */
    {46071, 841, false}, /* type */
    {84185, 842, false}, /* tenancy */
    {84200, 86, false}, /* redirects */
    {84210, 86, false}, /* origins */
    {84218, 86, false}, /* logouts */
    {84226, 843, false}, /* authMethod */
    {84276, 1, false}, /* jwksEndpoint */
    {84289, 1, false}, /* scope */
    {20489, 3, false}, /* isEnabled */
    {21758, 1, false}, /* createdBy */
    {84295, 1, false}, /* createdTime */
    {84307, 1, false}, /* lastModifiedBy */
    {84322, 1, false}, /* lastModifiedTime */
    {84339, 392, false}, /* scheduledDeletionTime */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {84148, 86, false}, /* contacts */
    {46071, 841, false}, /* type */
    {84185, 842, false}, /* tenancy */
    {84200, 86, false}, /* redirects */
    {84210, 86, false}, /* origins */
    {84218, 86, false}, /* logouts */
    {84226, 843, false}, /* authMethod */
    {84276, 1, false}, /* jwksEndpoint */
    {84289, 1, false}, /* scope */
    {22162, 1, false}, /* id */
    {85028, 1, false}, /* secret */
    {22162, 1, false}, /* id */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {84148, 86, false}, /* contacts */
    {46071, 841, false}, /* type */
    {84185, 842, false}, /* tenancy */
    {84200, 86, false}, /* redirects */
    {84210, 86, false}, /* origins */
    {84218, 86, false}, /* logouts */
    {84226, 843, false}, /* authMethod */
    {84276, 1, false}, /* jwksEndpoint */
    {84289, 1, false}, /* scope */
    {20489, 3, false}, /* isEnabled */
    {21758, 1, false}, /* createdBy */
    {84295, 1, false}, /* createdTime */
    {84307, 1, false}, /* lastModifiedBy */
    {84322, 1, false}, /* lastModifiedTime */
    {84339, 392, false}, /* scheduledDeletionTime */
    {85028, 1, false}, /* secret */
    {85145, 849, false}, /* applications */
    {10661, 1, false}, /* userId */
    {85232, 1, false}, /* username */
    {85241, 1, false}, /* tenantName */
    {20427, 1, false}, /* tenantId */
    {85521, 1, false}, /* resellerId */
    {84289, 854, true}, /* scope */
    {85539, 856, true}, /* response_type */
    {85558, 1, true}, /* client_id */
    {85568, 1, true}, /* redirect_uri */
    {6405, 1, false}, /* state */
    {85581, 1, false}, /* nonce */
    {85587, 857, false}, /* display */
    {85606, 858, false}, /* prompt */
    {85624, 2, false}, /* max_age */
    {85632, 1, false}, /* id_token_hint */
    {85646, 1, false}, /* login_hint */
    {85657, 86, false}, /* acr_values */
    {85668, 86, false}, /* ui_locales */
    {85679, 1, false}, /* code_challenge */
    {85694, 859, false}, /* code_challenge_method */
    {85851, 1, true}, /* tenantFQDN */
    {85232, 1, false}, /* username */
    {6405, 1, true}, /* state */
    {86219, 1, true}, /* kty */
    {86223, 863, false}, /* use */
    {86231, 1, false}, /* alg */
    {86235, 1, false}, /* kid */
    {86239, 1, false}, /* n */
    {86241, 1, false}, /* e */
    {86214, 865, true}, /* keys */
    {85632, 1, false}, /* id_token_hint */
    {86470, 1, false}, /* post_logout_redirect_uri */
    {6405, 1, false}, /* state */
    {85668, 86, false}, /* ui_locales */
    {86624, 1, false}, /* yes */
    {86628, 1, false}, /* no */
    {85558, 1, false}, /* client_id */
    {86890, 1, false}, /* client_secret */
    {86904, 868, true}, /* grant_type */
    {85553, 1, true}, /* code */
    {85568, 1, true}, /* redirect_uri */
    {86934, 1, false}, /* code_verifier */
    {85558, 1, false}, /* client_id */
    {86890, 1, false}, /* client_secret */
    {86904, 870, true}, /* grant_type */
    {85232, 1, true}, /* username */
    {12374, 1, true}, /* password */
    {85558, 1, true}, /* client_id */
    {86904, 872, true}, /* grant_type */
    {86948, 1, true}, /* refresh_token */
    {86904, 874, true}, /* grant_type */
    {86977, 1, true}, /* subject_token */
    {86991, 875, true}, /* subject_token_type */
    {86904, 877, true}, /* grant_type */
    {87359, 1, true}, /* audience */
    {86977, 1, true}, /* subject_token */
    {86991, 875, true}, /* subject_token_type */
    {87010, 1, true}, /* access_token */
    {87368, 1, true}, /* token_type */
    {87379, 1, false}, /* issued_token_type */
    {86948, 1, true}, /* refresh_token */
    {87397, 2, true}, /* expires_in */
    {87408, 1, true}, /* id_token */
    {937, 881, true}, /* error */
    {943, 1, false}, /* error_description */
    {87626, 1, false}, /* sub */
    {22165, 1, false}, /* name */
    {87630, 1, false}, /* given_name */
    {87641, 1, false}, /* family_name */
    {2037, 1, false}, /* email */
    {87895, 3, true}, /* private */
    {87903, 1, true}, /* ui_endpoint */
    {87915, 1, true}, /* auth_endpoint */
    {87929, 1, true}, /* api_endpoint */
    {87942, 1, false}, /* area */
    {87947, 1, false}, /* cluster */
    {87955, 1, true}, /* domain */
    {87962, 1, false}, /* acdDomain */
    {87972, 1, true}, /* uhDomain */
    {20427, 1, false}, /* tenantId */
    {87981, 1, false}, /* globaldomain */
    {7248, 885, false}, /* issuer */
    {88220, 1, false}, /* authorization_endpoint */
    {88243, 1, false}, /* token_endpoint */
    {88258, 887, false}, /* token_endpoint_auth_methods_supported */
    {88296, 889, false}, /* token_endpoint_auth_signing_alg_values_supported */
    {88351, 1, false}, /* end_session_endpoint */
    {88372, 855, false}, /* scopes_supported */
    {88389, 890, false}, /* response_types_supported */
    {88414, 892, false}, /* subject_types_supported */
    {88438, 889, false}, /* id_token_signing_alg_values_supported */
    {88476, 894, false}, /* request_object_signing_alg_values_supported */
    {88520, 895, false}, /* display_values_supported */
    {88545, 897, false}, /* claim_types_supported */
    {29644, 1, false}, /* errorCode */
    {14139, 1, false}, /* message */
    {88744, 900, false}, /* businessDataName */
    {85553, 1, false}, /* code */
    {88720, 1, false}, /* details */
    {88728, 1, false}, /* hostName */
    {2678, 1, false}, /* entityType */
    {88737, 901, false}, /* errors */
    {89329, 1, false}, /* url */
    {29654, 1, false}, /* errorMessage */
    {22162, 1, false}, /* id */
    {9126, 903, false}, /* status */
    {32459, 904, false}, /* result */
    {89276, 905, false}, /* jobStatus */
    {89564, 1, false}, /* entityName */
    {19040, 1, false}, /* version */
    {8547, 1, false}, /* startDate */
    {10099, 1, false}, /* endDate */
    {22162, 1, false}, /* id */
    {9126, 903, false}, /* status */
    {89718, 909, false}, /* jobs */
    {89880, 1, false}, /* from */
    {46068, 1, false}, /* to */
    {89866, 1, false}, /* fieldId */
    {54233, 1, false}, /* operator */
    {89874, 912, false}, /* range */
    {46053, 1, false}, /* value */
    {89885, 86, false}, /* values */
    {89919, 915, false}, /* frequency */
    {89950, 916, false}, /* recurrenceEndType */
    {89997, 1, false}, /* recurrenceEndDate */
    {90015, 2, false}, /* totalNoOfRecurrences */
    {18187, 917, false}, /* dayOfWeek */
    {44895, 2, false}, /* dayOfMonth */
    {89812, 1, true}, /* policyName */
    {89823, 1, true}, /* policyType */
    {2678, 911, true}, /* entityType */
    {13579, 1, false}, /* description */
    {89857, 914, true}, /* criteria */
    {89892, 3, false}, /* recurring */
    {89902, 918, false}, /* recurrenceConfig */
    {90093, 1, false}, /* retentionValueInDays */
    {90114, 919, false}, /* applyToMediaTypes */
    {90165, 3, false}, /* executeNow */
    {90145, 1, false}, /* policyId */
    {2678, 1, false}, /* entityType */
    {90114, 86, false}, /* applyToMediaTypes */
    {90154, 921, false}, /* scheduling */
    {89892, 3, false}, /* recurring */
    {85553, 1, false}, /* code */
    {88720, 1, false}, /* details */
    {2678, 1, false}, /* entityType */
    {88737, 502, false}, /* errors */
    {90176, 1, false}, /* hostname */
    {89866, 1, false}, /* fieldId */
    {54233, 1, false}, /* operator */
    {46053, 1, false}, /* value */
    {90436, 1, false}, /* lastEvaluatedKey */
    {90453, 925, true}, /* filters */
    {90145, 1, false}, /* policyId */
    {90469, 1, false}, /* policyInstanceId */
    {89812, 1, false}, /* policyName */
    {89823, 1, false}, /* policyType */
    {90486, 1, false}, /* lastModificationDate */
    {90507, 1, false}, /* creationDate */
    {9126, 1, false}, /* status */
    {90520, 1, false}, /* summaryStatus */
    {90534, 1, false}, /* completionDate */
    {90549, 2, false}, /* policyInstanceNo */
    {659, 2, false}, /* totalRecords */
    {90436, 1, false}, /* lastEvaluatedKey */
    {90461, 928, false}, /* records */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {89866, 1, false}, /* fieldId */
    {54233, 1, false}, /* operator */
    {46053, 1, false}, /* value */
    {89885, 86, false}, /* values */
    {21839, 1, false}, /* columnName */
    {53976, 1, false}, /* order */
    {90759, 930, false}, /* pagination */
    {90453, 932, true}, /* filters */
    {651, 933, false}, /* orderBy */
    {89919, 915, false}, /* frequency */
    {89950, 916, false}, /* recurrenceEndType */
    {89997, 1, false}, /* recurrenceEndDate */
    {90015, 2, false}, /* totalNoOfRecurrences */
    {18187, 917, false}, /* dayOfWeek */
    {44895, 2, false}, /* dayOfMonth */
    {90810, 1, false}, /* recurrenceStatus */
    {90827, 1, false}, /* recurrenceTime */
    {90145, 1, false}, /* policyId */
    {89812, 1, false}, /* policyName */
    {90770, 1, false}, /* initiatorType */
    {89823, 1, false}, /* policyType */
    {2678, 1, false}, /* entityType */
    {90114, 86, false}, /* applyToMediaTypes */
    {89857, 914, false}, /* criteria */
    {90784, 921, false}, /* schedule */
    {90793, 1, false}, /* lastModifiedDate */
    {13579, 1, false}, /* description */
    {89892, 3, false}, /* recurring */
    {89902, 935, false}, /* recurrenceConfig */
    {90842, 2, false}, /* autoApproveLimit */
    {90859, 3, false}, /* needsApproval */
    {21758, 1, false}, /* createdBy */
    {90507, 1, false}, /* creationDate */
    {90093, 1, false}, /* retentionValueInDays */
    {90461, 937, false}, /* records */
    {90873, 2, false}, /* totalCount */
    {642, 2, false}, /* skip */
    {91136, 1, false}, /* presigned-url */
    {91539, 2, false}, /* successCount */
    {91552, 2, false}, /* failureCount */
    {91565, 2, false}, /* partialCount */
    {91578, 2, false}, /* litigationHoldCount */
    {91598, 2, false}, /* progress */
    {91607, 2, false}, /* totalEntities */
    {90145, 1, false}, /* policyId */
    {90469, 1, false}, /* policyInstanceId */
    {89812, 1, false}, /* policyName */
    {89823, 1, false}, /* policyType */
    {2678, 1, false}, /* entityType */
    {90114, 86, false}, /* applyToMediaTypes */
    {90093, 1, false}, /* retentionValueInDays */
    {9126, 940, false}, /* status */
    {91511, 1, false}, /* declineReason */
    {89857, 914, false}, /* criteria */
    {90793, 1, false}, /* lastModifiedDate */
    {90859, 3, false}, /* needsApproval */
    {91525, 941, false}, /* resultSummary */
    {91621, 3, false}, /* enableEvidenceReportDownload */
    {91650, 1, false}, /* evidenceReportStatus */
    {13579, 1, false}, /* description */
    {90507, 1, false}, /* creationDate */
    {90534, 1, false}, /* completionDate */
    {91671, 1, false}, /* retrievalCompletionDate */
    {91695, 1, false}, /* approvedDate */
    {91708, 1, false}, /* approverId */
    {90549, 2, false}, /* policyInstanceNo */
    {89892, 3, false}, /* recurring */
    {89902, 935, false}, /* recurrenceConfig */
    {90842, 2, false}, /* autoApproveLimit */
    {21758, 1, false}, /* createdBy */
    {659, 2, false}, /* totalRecords */
    {90461, 943, false}, /* records */
    {8925, 1, true}, /* content */
    {92094, 1, true}, /* mimeType */
    {22162, 1, false}, /* id */
    {89329, 1, false}, /* url */
    {92103, 1, false}, /* expireAt */
    {29644, 1, false}, /* errorCode */
    {92367, 1, false}, /* field */
    {14139, 1, true}, /* message */
    {44761, 502, false}, /* parameters */
    {88737, 948, true}, /* errors */
    {92373, 1, false}, /* uid */
    {22162, 1, true}, /* id */
    {26350, 1, true}, /* text */
    {46071, 952, true}, /* type */
    {92563, 1, true}, /* template */
    {92650, 953, false}, /* variables */
    {92627, 955, true}, /* elements */
    {46071, 951, true}, /* type */
    {32404, 956, true}, /* payload */
    {92563, 1, true}, /* template */
    {92572, 950, true}, /* category */
    {92605, 957, true}, /* messageContent */
    {659, 2, false}, /* totalRecords */
    {6023, 959, false}, /* data */
    {777, 12, false}, /* _links */
    {26350, 1, false}, /* text */
    {22162, 1, false}, /* id */
    {26350, 1, false}, /* text */
    {46071, 963, false}, /* type */
    {92627, 953, false}, /* elements */
    {92918, 1, false}, /* postback */
    {92627, 965, false}, /* elements */
    {8925, 1, true}, /* content */
    {26021, 1, true}, /* fileName */
    {92094, 1, true}, /* mimeType */
    {89329, 1, true}, /* url */
    {26350, 1, true}, /* text */
    {46071, 968, true}, /* type */
    {92918, 1, false}, /* postback */
    {92958, 969, false}, /* icon */
    {13579, 1, false}, /* description */
    {26350, 967, true}, /* text */
    {45968, 971, true}, /* actions */
    {8910, 967, true}, /* title */
    {26350, 967, true}, /* text */
    {45968, 971, true}, /* actions */
    {92963, 969, true}, /* media */
    {8910, 967, true}, /* title */
    {89329, 1, true}, /* url */
    {46071, 1, true}, /* type */
    {19040, 1, true}, /* version */
    {46071, 961, true}, /* type */
    {32404, 976, true}, /* payload */
    {92969, 1, false}, /* fallbackText */
    {92918, 392, false}, /* postback */
    {93054, 1, true}, /* ident */
    {46053, 1, true}, /* value */
    {93060, 1, false}, /* updatedAt */
    {93005, 1, true}, /* idOnExternalPlatform */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {93026, 1, false}, /* nickname */
    {93035, 1, false}, /* image */
    {93041, 979, false}, /* customFields */
    {93005, 1, false}, /* idOnExternalPlatform */
    {93077, 1, false}, /* threadName */
    {93005, 1, true}, /* idOnExternalPlatform */
    {22165, 1, false}, /* name */
    {93099, 3, false}, /* isPrimary */
    {93109, 3, false}, /* isPrivate */
    {93119, 1, false}, /* anonymizedAt */
    {93132, 982, false}, /* anonymizedReason */
    {93164, 1, true}, /* friendlyName */
    {89329, 1, true}, /* url */
    {93054, 1, true}, /* ident */
    {46053, 1, true}, /* value */
    {93041, 988, false}, /* customFields */
    {92605, 977, true}, /* messageContent */
    {92982, 980, true}, /* authorCustomerIdentity */
    {93070, 981, false}, /* thread */
    {93088, 984, false}, /* recipients */
    {25662, 986, false}, /* attachments */
    {8910, 1, false}, /* title */
    {93177, 989, false}, /* contact */
    {46071, 991, true}, /* type */
    {93232, 1, true}, /* abandonedAt */
    {93291, 2, false}, /* inbound */
    {93299, 2, false}, /* outbound */
    {93402, 2, false}, /* positive */
    {93411, 2, false}, /* neutral */
    {93419, 2, false}, /* negative */
    {22162, 1, true}, /* id */
    {93060, 1, true}, /* updatedAt */
    {1174, 1, false}, /* firstName */
    {93336, 1, false}, /* surname */
    {93344, 1, false}, /* fullName */
    {93041, 979, false}, /* customFields */
    {93035, 1, false}, /* image */
    {93353, 994, true}, /* identities */
    {93364, 995, true}, /* messageStatistics */
    {93382, 996, true}, /* sentimentStatistics */
    {22162, 2, true}, /* id */
    {93446, 1, false}, /* incontactId */
    {6222, 1, true}, /* emailAddress */
    {93458, 1, true}, /* loginUsername */
    {1174, 1, true}, /* firstName */
    {93336, 1, true}, /* surname */
    {93026, 1, false}, /* nickname */
    {93472, 1, false}, /* imageUrl */
    {93481, 3, true}, /* isBotUser */
    {93491, 3, true}, /* isSurveyUser */
    {93683, 1, false}, /* browser */
    {93691, 1, false}, /* browserVersion */
    {93706, 1, false}, /* os */
    {93709, 1, false}, /* osVersion */
    {93719, 1, false}, /* language */
    {93728, 1, false}, /* ip */
    {6294, 1, false}, /* location */
    {6385, 1, false}, /* country */
    {93731, 1, false}, /* deviceType */
    {93742, 1, false}, /* deviceToken */
    {93754, 1, false}, /* applicationType */
    {93770, 1001, false}, /* supportedMessageTypes */
    {22162, 1, false}, /* id */
    {912, 1, false}, /* contactId */
    {93185, 1, false}, /* customerContactId */
    {32542, 1, false}, /* interactionId */
    {93203, 992, false}, /* abandon */
    {93244, 980, false}, /* authorEndUserIdentity */
    {93266, 1, false}, /* consumerContactStorageId */
    {92357, 1, false}, /* channelId */
    {28572, 993, false}, /* direction */
    {93308, 1, false}, /* detailUrl */
    {93318, 1, false}, /* createdAt */
    {93041, 979, false}, /* customFields */
    {93328, 997, false}, /* endUser */
    {93428, 998, false}, /* inboxAssigneeUser */
    {93504, 998, false}, /* inboxPreAssigneeUser */
    {93525, 998, false}, /* ownerAssigneeUser */
    {93088, 984, false}, /* recipients */
    {50756, 392, false}, /* routingQueueId */
    {93543, 2, false}, /* routingQueuePriority */
    {9126, 999, false}, /* status */
    {93615, 1, false}, /* statusUpdatedAt */
    {93631, 1, false}, /* threadId */
    {93640, 1, false}, /* threadIdOnExternalPlatform */
    {93667, 1002, false}, /* userFingerprint */
    {93177, 1003, false}, /* contact */
    {9126, 1005, true}, /* status */
    {93060, 1, true}, /* updatedAt */
    {82391, 1, false}, /* reason */
    {94429, 2, false}, /* likes */
    {94435, 2, false}, /* shares */
    {94442, 3, false}, /* isLikedByChannel */
    {94459, 3, false}, /* isSharedByChannel */
    {93005, 1, true}, /* idOnExternalPlatform */
    {93077, 1, false}, /* threadName */
    {93005, 1, false}, /* idOnExternalPlatform */
    {912, 1, true}, /* contactId */
    {94546, 1, false}, /* contactNumber */
    {93177, 1010, false}, /* contact */
    {94560, 789, false}, /* agentContact */
    {94573, 789, true}, /* interaction */
    {94585, 1011, false}, /* fromProvider */
    {93041, 988, false}, /* customFields */
    {94536, 1012, false}, /* elevation */
    {9126, 1013, false}, /* status */
    {28572, 993, false}, /* direction */
    {93615, 1, false}, /* statusUpdatedAt */
    {3792, 2, false}, /* skillId */
    {94645, 1, true}, /* key */
    {46053, 1, true}, /* value */
    {93005, 1, true}, /* idOnExternalPlatform */
    {94351, 3, false}, /* deletedOnExternalPlatform */
    {89329, 1, false}, /* url */
    {28572, 993, true}, /* direction */
    {94377, 1, true}, /* createdAtWithMilliseconds */
    {94403, 240, false}, /* tagIds */
    {94410, 1007, false}, /* reactionStatistics */
    {93070, 1008, true}, /* thread */
    {94477, 1009, false}, /* replyToMessage */
    {94492, 3, false}, /* isReplyToSpecificMessage */
    {8910, 1, false}, /* title */
    {92605, 977, true}, /* messageContent */
    {93244, 980, true}, /* authorEndUserIdentity */
    {94517, 1002, false}, /* browserFingerprint */
    {93177, 1014, false}, /* contact */
    {25662, 986, false}, /* attachments */
    {93088, 984, false}, /* recipients */
    {94609, 984, false}, /* authorRecipients */
    {94626, 1016, false}, /* externalAttributes */
    {46071, 961, true}, /* type */
    {32404, 976, true}, /* payload */
    {92969, 1, true}, /* fallbackText */
    {92918, 392, true}, /* postback */
    {82391, 982, false}, /* reason */
    {94781, 1, false}, /* removedAt */
    {94836, 392, false}, /* seenAt */
    {22162, 1, true}, /* id */
    {93005, 1, true}, /* idOnExternalPlatform */
    {94856, 1021, true}, /* realExternalPlatformId */
    {22165, 1, true}, /* name */
    {95384, 1, false}, /* externalPlatformAvatar */
    {95407, 1022, false}, /* externalPlatformIcon */
    {95738, 1, true}, /* channelIntegrationId */
    {95759, 3, false}, /* hasReply */
    {95768, 3, true}, /* hasTreeStructure */
    {95785, 1023, true}, /* contentFormat */
    {95810, 3, false}, /* hasCustomerOnThirdParty */
    {95834, 3, false}, /* isPostWritable */
    {95849, 3, false}, /* hasAbilityToQuoteMessage */
    {95874, 3, false}, /* hasAbilityToLike */
    {93109, 3, true}, /* isPrivate */
    {95891, 3, false}, /* isHidden */
    {95900, 3, false}, /* wysiwygEnabled */
    {95915, 3, false}, /* hasAbilityToTag */
    {95931, 2, false}, /* ownerUserId */
    {95943, 3, false}, /* hasPublishing */
    {95957, 3, false}, /* hasAbilityToSendFiles */
    {95979, 3, false}, /* hasOutboundFlow */
    {95995, 3, false}, /* hasAbilityToShare */
    {96013, 3, false}, /* hasAbilityToHide */
    {96030, 3, false}, /* hasAbilityToDelete */
    {96049, 1, false}, /* replyPrefixMentionTemplate */
    {96076, 1, false}, /* nicknameOnExternalPlatform */
    {96103, 3, false}, /* isLiveChat */
    {96114, 3, false}, /* hasAbilityToChangeRecipient */
    {96142, 3, false}, /* hasMultipleRecipient */
    {96163, 3, false}, /* hasCcAndBcc */
    {96175, 3, false}, /* hasVisibleTitle */
    {96191, 3, false}, /* hasEditableTitle */
    {96208, 3, false}, /* hasVisibleRecipients */
    {96229, 3, false}, /* hasAbilityToForwardMessage */
    {96256, 3, false}, /* canSaveResponse */
    {96272, 3, false}, /* hasAbilityToChangeFrom */
    {96295, 3, false}, /* isAutomaticSignatureAttached */
    {96324, 3, false}, /* hasOutboundTemplates */
    {96345, 3, false}, /* hasManualOutboundFlow */
    {96367, 3, false}, /* hasMultipleThreadsPerEndUser */
    {96396, 1024, false}, /* translationGroup */
    {96421, 392, false}, /* studioScript */
    {42339, 477, false}, /* defaultSkillId */
    {96434, 3, false}, /* canAgentInviteCustomersToContact */
    {96467, 3, false}, /* canReplyToAnyMessage */
    {96488, 3, false}, /* hasAgentsAsRecipients */
    {96510, 3, false}, /* canSendSenderActions */
    {22162, 1, false}, /* id */
    {22162, 2, true}, /* id */
    {96549, 1, false}, /* color */
    {8910, 1, true}, /* title */
    {96591, 2, false}, /* notReflectingBusinessHours */
    {96618, 2, false}, /* reflectingBusinessHours */
    {96570, 1030, false}, /* createdToReadSeconds */
    {96642, 392, false}, /* readAt */
    {94836, 392, false}, /* seenAt */
    {22162, 1, false}, /* id */
    {93005, 1, false}, /* idOnExternalPlatform */
    {94665, 3, false}, /* isDeletedOnExternalPlatform */
    {94693, 3, false}, /* isHiddenOnExternalPlatform */
    {94720, 3, false}, /* isReplyAllowed */
    {89329, 392, false}, /* url */
    {28572, 993, false}, /* direction */
    {93318, 1, false}, /* createdAt */
    {94377, 1, false}, /* createdAtWithMilliseconds */
    {93244, 980, false}, /* authorEndUserIdentity */
    {94410, 1007, false}, /* reactionStatistics */
    {92605, 1018, false}, /* messageContent */
    {94735, 3, false}, /* hasAdditionalMessageContent */
    {25662, 986, false}, /* attachments */
    {94763, 1019, false}, /* authorNameRemoved */
    {94791, 1019, false}, /* contentRemoved */
    {94806, 998, false}, /* authorUser */
    {94546, 1, false}, /* contactNumber */
    {94817, 1020, false}, /* customerStatistics */
    {93088, 984, false}, /* recipients */
    {94843, 1025, false}, /* replyChannel */
    {96531, 1026, false}, /* channel */
    {94477, 1009, false}, /* replyToMessage */
    {96539, 1027, false}, /* sentiment */
    {27113, 1029, false}, /* tags */
    {93631, 1, false}, /* threadId */
    {93640, 1, false}, /* threadIdOnExternalPlatform */
    {8910, 1, false}, /* title */
    {96555, 1031, false}, /* userStatistics */
    {94649, 1003, false}, /* consumerContact */
    {14139, 1032, false}, /* message */
    {93070, 501, true}, /* thread */
    {93177, 1014, false}, /* contact */
    {8140, 1036, false}, /* action */
    {97319, 3, false}, /* canAddMoreMessages */
    {22162, 1, true}, /* id */
    {93005, 1, true}, /* idOnExternalPlatform */
    {95738, 1, true}, /* channelIntegrationId */
    {94856, 1021, true}, /* realExternalPlatformId */
    {22165, 1, true}, /* name */
    {93109, 3, true}, /* isPrivate */
    {95768, 3, true}, /* hasTreeStructure */
    {95759, 3, false}, /* hasReply */
    {95785, 1023, false}, /* contentFormat */
    {95957, 3, false}, /* hasAbilityToSendFiles */
    {95979, 3, false}, /* hasOutboundFlow */
    {96396, 1024, false}, /* translationGroup */
    {95384, 1, false}, /* externalPlatformAvatar */
    {95407, 1022, false}, /* externalPlatformIcon */
    {95931, 2, false}, /* ownerUserId */
    {95874, 3, false}, /* hasAbilityToLike */
    {95995, 3, false}, /* hasAbilityToShare */
    {96030, 3, false}, /* hasAbilityToDelete */
    {95915, 3, false}, /* hasAbilityToTag */
    {96272, 3, false}, /* hasAbilityToChangeFrom */
    {95900, 3, false}, /* wysiwygEnabled */
    {96295, 3, false}, /* isAutomaticSignatureAttached */
    {97517, 3, false}, /* isCaseBasedStorage */
    {96324, 3, false}, /* hasOutboundTemplates */
    {96345, 3, false}, /* hasManualOutboundFlow */
    {96421, 1, false}, /* studioScript */
    {95943, 3, false}, /* hasPublishing */
    {96142, 3, false}, /* hasMultipleRecipient */
    {96163, 3, false}, /* hasCcAndBcc */
    {96175, 3, false}, /* hasVisibleTitle */
    {96191, 3, false}, /* hasEditableTitle */
    {96208, 3, false}, /* hasVisibleRecipients */
    {96229, 3, false}, /* hasAbilityToForwardMessage */
    {96114, 3, false}, /* hasAbilityToChangeRecipient */
    {96367, 3, false}, /* hasMultipleThreadsPerEndUser */
    {97536, 3, false}, /* hasPostAsPlaceholder */
    {96434, 3, false}, /* canAgentInviteCustomersToContact */
    {96467, 3, false}, /* canReplyToAnyMessage */
    {96103, 3, false}, /* isLiveChat */
    {96013, 3, false}, /* hasAbilityToHide */
    {22162, 1, true}, /* id */
    {93005, 1, true}, /* idOnExternalPlatform */
    {94856, 1021, true}, /* realExternalPlatformId */
    {22165, 1, true}, /* name */
    {95384, 1, false}, /* externalPlatformAvatar */
    {95407, 1022, false}, /* externalPlatformIcon */
    {95738, 1, true}, /* channelIntegrationId */
    {95759, 3, false}, /* hasReply */
    {95768, 3, true}, /* hasTreeStructure */
    {95785, 1023, false}, /* contentFormat */
    {95810, 3, false}, /* hasCustomerOnThirdParty */
    {95834, 3, false}, /* isPostWritable */
    {95849, 3, false}, /* hasAbilityToQuoteMessage */
    {95874, 3, false}, /* hasAbilityToLike */
    {93109, 3, true}, /* isPrivate */
    {95891, 3, false}, /* isHidden */
    {95900, 3, false}, /* wysiwygEnabled */
    {95915, 3, false}, /* hasAbilityToTag */
    {95931, 2, false}, /* ownerUserId */
    {95943, 3, false}, /* hasPublishing */
    {95957, 3, false}, /* hasAbilityToSendFiles */
    {95979, 3, false}, /* hasOutboundFlow */
    {95995, 3, false}, /* hasAbilityToShare */
    {96013, 3, false}, /* hasAbilityToHide */
    {96030, 3, false}, /* hasAbilityToDelete */
    {96049, 1, false}, /* replyPrefixMentionTemplate */
    {96076, 1, false}, /* nicknameOnExternalPlatform */
    {96103, 3, false}, /* isLiveChat */
    {96114, 3, false}, /* hasAbilityToChangeRecipient */
    {96142, 3, false}, /* hasMultipleRecipient */
    {96163, 3, false}, /* hasCcAndBcc */
    {96175, 3, false}, /* hasVisibleTitle */
    {96191, 3, false}, /* hasEditableTitle */
    {96208, 3, false}, /* hasVisibleRecipients */
    {96229, 3, false}, /* hasAbilityToForwardMessage */
    {96256, 3, false}, /* canSaveResponse */
    {96272, 3, false}, /* hasAbilityToChangeFrom */
    {96295, 3, false}, /* isAutomaticSignatureAttached */
    {96324, 3, false}, /* hasOutboundTemplates */
    {96345, 3, false}, /* hasManualOutboundFlow */
    {96367, 3, false}, /* hasMultipleThreadsPerEndUser */
    {96396, 1024, false}, /* translationGroup */
    {96421, 1, false}, /* studioScript */
    {96434, 3, false}, /* canAgentInviteCustomersToContact */
    {96467, 3, false}, /* canReplyToAnyMessage */
    {22165, 1, false}, /* name */
    {46053, 1, false}, /* value */
    {97855, 1047, true}, /* dateOptionsType */
    {97889, 1, true}, /* maxDate */
    {97897, 1, true}, /* minDate */
    {8547, 1, true}, /* startDate */
    {93054, 1, true}, /* ident */
    {26375, 1, true}, /* label */
    {46071, 1044, true}, /* type */
    {97797, 3, true}, /* required */
    {97806, 3, false}, /* visibleInPostDetail */
    {97826, 3, false}, /* visibleInLiveChat */
    {97844, 3, true}, /* isEditable */
    {89885, 1049, false}, /* values */
    {46071, 991, true}, /* type */
    {794, 1, false}, /* previous */
    {789, 1, false}, /* next */
    {10661, 2, true}, /* userId */
    {99477, 2, true}, /* inboxAssignee */
    {99491, 1, true}, /* inboxAssigneeCxoneId */
    {99610, 2, false}, /* hits */
    {6023, 1058, false}, /* data */
    {99737, 501, false}, /* not */
    {9126, 999, true}, /* status */
    {100064, 2, false}, /* updatedByUserId */
    {93088, 984, false}, /* recipients */
    {89880, 2, true}, /* from */
    {46068, 2, true}, /* to */
    {93543, 2, false}, /* routingQueuePriority */
    {10407, 1063, false}, /* proficiency */
    {99610, 2, false}, /* hits */
    {6023, 1068, false}, /* data */
    {101341, 1026, false}, /* customerToMerge */
    {22162, 1, true}, /* id */
    {101614, 998, true}, /* user */
    {93318, 1, true}, /* createdAt */
    {93060, 1, true}, /* updatedAt */
    {8925, 1, true}, /* content */
    {659, 2, false}, /* totalRecords */
    {6023, 1072, false}, /* data */
    {777, 12, false}, /* _links */
    {93054, 1, true}, /* ident */
    {26375, 1, true}, /* label */
    {46071, 1074, true}, /* type */
    {101911, 3, true}, /* isRequired */
    {97844, 3, true}, /* isEditable */
    {101922, 3, true}, /* isVisibleInRightPanel */
    {101944, 3, true}, /* isVisibleInCustomerCard */
    {89885, 1046, false}, /* values */
    {93054, 1, true}, /* ident */
    {26375, 1, true}, /* label */
    {46071, 1074, true}, /* type */
    {101911, 3, false}, /* isRequired */
    {97844, 3, false}, /* isEditable */
    {101922, 3, false}, /* isVisibleInRightPanel */
    {101944, 3, false}, /* isVisibleInCustomerCard */
    {89885, 502, false}, /* values */
    {99610, 2, false}, /* hits */
    {6023, 1079, false}, /* data */
    {82391, 982, false}, /* reason */
    {46071, 1082, true}, /* type */
    {22162, 1, true}, /* id */
    {93318, 1, true}, /* createdAt */
    {93060, 1, true}, /* updatedAt */
    {101614, 998, true}, /* user */
    {103241, 998, false}, /* currentAssignee */
    {14139, 789, false}, /* message */
    {8925, 1, true}, /* content */
    {9126, 1083, true}, /* status */
    {8925, 1, false}, /* content */
    {103757, 3, true}, /* isRead */
    {96539, 1027, true}, /* sentiment */
    {104687, 2, true}, /* brandId */
    {10661, 2, true}, /* userId */
    {83510, 1, true}, /* token */
    {104695, 1090, true}, /* purpose */
    {22162, 2, true}, /* id */
    {93164, 1, true}, /* friendlyName */
    {104752, 1, true}, /* timezone */
    {104761, 1, true}, /* brandHash */
    {20427, 392, false}, /* tenantId */
    {803, 477, false}, /* businessUnitId */
    {104771, 392, false}, /* acdClusterId */
    {104746, 1092, true}, /* brand */
    {101614, 998, true}, /* user */
    {104784, 1, true}, /* accessToken */
    {22162, 1, true}, /* id */
    {22165, 1, true}, /* name */
    {104996, 3, true}, /* isSubqueue */
    {2043, 3, true}, /* isDeleted */
    {99610, 2, false}, /* hits */
    {6023, 1095, false}, /* data */
    {96549, 1097, false}, /* color */
    {8910, 1, true}, /* title */
    {99610, 2, false}, /* hits */
    {6023, 1029, false}, /* data */
    {22162, 1, true}, /* id */
    {93005, 1, true}, /* idOnExternalPlatform */
    {93077, 1, true}, /* threadName */
    {92357, 1, true}, /* channelId */
    {97319, 609, false}, /* canAddMoreMessages */
    {22162, 1, true}, /* id */
    {93005, 1, true}, /* idOnExternalPlatform */
    {22165, 1, true}, /* name */
    {95738, 1, true}, /* channelIntegrationId */
    {105634, 1, false}, /* integrationBoxIdentifier */
    {94856, 1021, true}, /* realExternalPlatformId */
    {95384, 1, false}, /* externalPlatformAvatar */
    {95407, 1022, false}, /* externalPlatformIcon */
    {93109, 3, true}, /* isPrivate */
    {95768, 3, true}, /* hasTreeStructure */
    {2043, 3, false}, /* isDeleted */
    {95891, 3, false}, /* isHidden */
    {95785, 1023, true}, /* contentFormat */
    {95759, 3, false}, /* hasReply */
    {96049, 1, false}, /* replyPrefixMentionTemplate */
    {96076, 1, false}, /* nicknameOnExternalPlatform */
    {95810, 3, false}, /* hasCustomerOnThirdParty */
    {95957, 3, false}, /* hasAbilityToSendFiles */
    {95979, 3, false}, /* hasOutboundFlow */
    {96324, 3, false}, /* hasOutboundTemplates */
    {96396, 1024, false}, /* translationGroup */
    {95931, 2, false}, /* ownerUserId */
    {96103, 3, false}, /* isLiveChat */
    {96256, 3, false}, /* canSaveResponse */
    {95995, 3, false}, /* hasAbilityToShare */
    {95874, 3, false}, /* hasAbilityToLike */
    {95915, 3, false}, /* hasAbilityToTag */
    {96013, 3, false}, /* hasAbilityToHide */
    {96030, 3, false}, /* hasAbilityToDelete */
    {95849, 3, false}, /* hasAbilityToQuoteMessage */
    {96272, 3, false}, /* hasAbilityToChangeFrom */
    {95900, 3, false}, /* wysiwygEnabled */
    {96114, 3, false}, /* hasAbilityToChangeRecipient */
    {96142, 3, false}, /* hasMultipleRecipient */
    {96367, 3, false}, /* hasMultipleThreadsPerEndUser */
    {96163, 3, false}, /* hasCcAndBcc */
    {96175, 3, false}, /* hasVisibleTitle */
    {96191, 3, false}, /* hasEditableTitle */
    {96208, 3, false}, /* hasVisibleRecipients */
    {96229, 3, false}, /* hasAbilityToForwardMessage */
    {96434, 3, false}, /* canAgentInviteCustomersToContact */
    {96467, 3, false}, /* canReplyToAnyMessage */
    {96295, 3, false}, /* isAutomaticSignatureAttached */
    {95834, 3, false}, /* isPostWritable */
    {95943, 3, false}, /* hasPublishing */
    {96421, 392, false}, /* studioScript */
    {42339, 477, false}, /* defaultSkillId */
    {12165, 2, false}, /* mediaType */
    {96488, 3, false}, /* hasAgentsAsRecipients */
    {96510, 3, false}, /* canSendSenderActions */
    {8469, 1058, false}, /* messages */
    {105625, 1103, false}, /* channels */
    {659, 2, false}, /* totalRecords */
    {6023, 1101, false}, /* data */
    {777, 12, false}, /* _links */
    {105616, 1104, false}, /* _context */
    {8547, 1, false}, /* startDate */
    {10099, 1, false}, /* endDate */
    {105757, 1, false}, /* surveyIdfier */
    {635, 86, false}, /* fields */
    {46834, 502, false}, /* filter */
    {18197, 2, false}, /* startTime */
    {51734, 2, false}, /* endTime */
    {107218, 2, false}, /* confidence */
    {26355, 2, false}, /* timestamp */
    {25596, 2, false}, /* sentDate */
    {4017, 1, false}, /* subject */
    {89880, 1, false}, /* from */
    {46068, 1, false}, /* to */
    {92357, 2, false}, /* channelId */
    {107153, 1, false}, /* channelName */
    {64339, 2, false}, /* offset */
    {107165, 2, false}, /* length */
    {107172, 2, false}, /* blockId */
    {26350, 1, false}, /* text */
    {10661, 1, false}, /* userId */
    {107180, 1, false}, /* channelUuid */
    {107192, 1, false}, /* channelType */
    {6943, 1, false}, /* userType */
    {107204, 1108, false}, /* voiceMetadata */
    {107229, 1109, false}, /* chatMetadata */
    {107242, 1110, false}, /* emailMetadata */
    {107268, 1, false}, /* objectType */
    {46071, 1, false}, /* type */
    {46053, 1, false}, /* value */
    {64339, 2, false}, /* offset */
    {107279, 2, false}, /* highlightLength */
    {107295, 2, false}, /* transcriptOffset */
    {107312, 2, false}, /* transcriptChunk */
    {107153, 1, false}, /* channelName */
    {107328, 1, false}, /* categoryPath */
    {107341, 240, false}, /* datasetIds */
    {107352, 1, false}, /* domainRole */
    {107363, 1, false}, /* stem */
    {107368, 1, false}, /* displayText */
    {107380, 2, false}, /* sentimentCueStrength */
    {107418, 1, false}, /* behaviorName */
    {107431, 2, false}, /* indexScore */
    {107442, 2, false}, /* rawScore */
    {107451, 86, false}, /* enlightenPackageModels */
    {107505, 1, false}, /* snippet */
    {26350, 1, false}, /* text */
    {107513, 2, false}, /* startOffset */
    {107525, 2, false}, /* endOffset */
    {26350, 1, false}, /* text */
    {37647, 2, false}, /* score */
    {107505, 1119, false}, /* snippet */
    {92572, 1, false}, /* category */
    {37647, 2, false}, /* score */
    {107549, 1, false}, /* topic */
    {22165, 1, false}, /* name */
    {107505, 1119, false}, /* snippet */
    {22165, 1, false}, /* name */
    {37647, 2, false}, /* score */
    {107505, 1119, false}, /* snippet */
    {107497, 1, false}, /* summary */
    {45968, 1121, false}, /* actions */
    {107535, 1122, false}, /* primaryIntent */
    {107555, 1124, false}, /* outcomes */
    {46071, 1, false}, /* type */
    {93719, 1, false}, /* language */
    {107070, 1, false}, /* recordSource */
    {107083, 3, false}, /* fromInterwovenTranscript */
    {107108, 1, false}, /* annotatedDateTime */
    {107126, 1, false}, /* voiceFile */
    {107136, 1112, false}, /* transcriptBlocks */
    {107256, 1114, false}, /* annotations */
    {107401, 1116, false}, /* enlightenMetrics */
    {107474, 1118, false}, /* metrics */
    {107482, 1125, false}, /* segmentSummary */
    {14139, 1, false}, /* message */
    {107564, 6, false}, /* statusCode */
    {26355, 19, false}, /* timestamp */
    {46053, 1, false}, /* value */
    {46071, 1, false}, /* type */
    {22165, 1, false}, /* name */
    {96539, 1129, false}, /* sentiment */
    {108034, 1129, false}, /* beginSentiment */
    {108049, 1129, false}, /* endSentiment */
    {108062, 1130, false}, /* frustration */
    {107153, 1, false}, /* channelName */
    {108090, 86, false}, /* fullPaths */
    {107153, 1, false}, /* channelName */
    {107368, 1, false}, /* displayText */
    {46071, 1, false}, /* type */
    {108109, 1, false}, /* sentimentValue */
    {94939, 3, false}, /* custom */
    {20427, 1, false}, /* tenantId */
    {88710, 1, false}, /* segmentId */
    {108009, 2, false}, /* acdContactId */
    {98430, 1, false}, /* agentContactId */
    {93598, 3, false}, /* resolved */
    {108022, 1, false}, /* publishedAt */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {107401, 1116, false}, /* enlightenMetrics */
    {105625, 1132, false}, /* channels */
    {108074, 1134, false}, /* categoryMatches */
    {108100, 1136, false}, /* entities */
    {12165, 1, false}, /* mediaType */
    {107940, 1, false}, /* firstAnnotatedAt */
    {108124, 86, false}, /* contactNo */
    {32542, 1, false}, /* interactionId */
    {108134, 2, false}, /* holdCount */
    {108144, 2, false}, /* holdSeconds */
    {108156, 1, false}, /* contactEndReason */
    {25342, 1, false}, /* dispositionCode */
    {108173, 2, false}, /* nonHoldNotableSilenceSeconds */
    {108202, 2, false}, /* nonHoldNotableSilencePercentage */
    {108234, 2, false}, /* notableSilenceSeconds */
    {108256, 2, false}, /* notableSilencePercentage */
    {108281, 2, false}, /* enlightenSentimentRawScore */
    {108308, 2, false}, /* enlightenSentimentIndexScore */
    {108337, 1, false}, /* segmentSummaryPrimaryIntentCategory */
    {108373, 1, false}, /* segmentSummaryPrimaryIntentTopic */
    {108406, 1, false}, /* segmentSummaryPrimaryIntentName */
    {108438, 86, false}, /* segmentSummaryActions */
    {108460, 86, false}, /* segmentSummaryOutcomes */
    {784, 1, false}, /* self */
    {794, 1, false}, /* previous */
    {789, 1, false}, /* next */
    {659, 2, false}, /* totalRecords */
    {107996, 1138, false}, /* interactions */
    {108483, 1139, false}, /* links */
    {48523, 86, true}, /* entityIds */
    {96531, 2, false}, /* channel */
    {109631, 240, false}, /* normalizedPcmData */
    {109812, 2, false}, /* width */
    {109818, 2, false}, /* height */
    {109825, 2, false}, /* topLeftX */
    {109834, 2, false}, /* topLeftY */
    {109726, 1149, false}, /* stageType */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109791, 1, false}, /* recordingID */
    {109803, 1151, false}, /* displays */
    {109726, 1149, false}, /* stageType */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109791, 1, false}, /* recordingID */
    {109803, 1154, false}, /* displays */
    {109669, 1148, false}, /* participantType */
    {13478, 1, false}, /* agentName */
    {109700, 1, false}, /* participantId */
    {88710, 1, false}, /* segmentId */
    {10661, 1, false}, /* userId */
    {109714, 1153, false}, /* voiceStages */
    {109843, 1156, false}, /* screenStages */
    {96531, 2, false}, /* channel */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109873, 1159, false}, /* openReasonType */
    {109978, 1159, false}, /* closeReasonType */
    {109994, 1160, false}, /* directionType */
    {61188, 392, false}, /* source */
    {110042, 3, false}, /* firstSegment */
    {110055, 1, false}, /* originalSourceFromSdr */
    {88710, 1, false}, /* segmentId */
    {107192, 1145, false}, /* channelType */
    {110077, 3, false}, /* customerRestricted */
    {110116, 86, false}, /* categoryHierarchy */
    {110134, 240, false}, /* secondsOffsets */
    {107218, 2, false}, /* confidence */
    {110160, 1165, false}, /* overallSentiment */
    {110209, 1, false}, /* segmentStartTime */
    {96531, 2, false}, /* channel */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109586, 1, false}, /* fileToPlayUrl */
    {109600, 1, false}, /* videoImageUrl */
    {109614, 1147, false}, /* waveformDataList */
    {109649, 1158, false}, /* participantDataList */
    {109856, 1162, false}, /* segmentsDataList */
    {110096, 1164, false}, /* categoryMatchesList */
    {110149, 1167, false}, /* sentiments */
    {110226, 1168, false}, /* dfoStages */
    {109669, 1148, false}, /* participantType */
    {110264, 1, false}, /* participantName */
    {109843, 1156, false}, /* screenStages */
    {109669, 1148, false}, /* participantType */
    {110264, 1, false}, /* participantName */
    {26350, 1, false}, /* text */
    {110280, 1, false}, /* timeStamp */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109586, 1, false}, /* fileToPlayUrl */
    {110236, 1, false}, /* transferPoints */
    {110251, 1171, false}, /* participants */
    {8469, 1173, false}, /* messages */
    {109856, 1162, false}, /* segmentsDataList */
    {110226, 1168, false}, /* dfoStages */
    {110280, 1, false}, /* timeStamp */
    {8140, 1175, false}, /* action */
    {109669, 1148, false}, /* participantType */
    {110264, 1, false}, /* participantName */
    {45968, 1177, false}, /* actions */
    {109843, 1156, false}, /* screenStages */
    {110358, 1, false}, /* sentTime */
    {89880, 1, false}, /* from */
    {46068, 86, false}, /* to */
    {110367, 86, false}, /* cc */
    {110370, 86, false}, /* bcc */
    {4017, 1, false}, /* subject */
    {41040, 1, false}, /* body */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109586, 1, false}, /* fileToPlayUrl */
    {110251, 1179, false}, /* participants */
    {8925, 1180, false}, /* content */
    {109856, 1162, false}, /* segmentsDataList */
    {110226, 1168, false}, /* dfoStages */
    {22162, 1, false}, /* id */
    {46053, 1, false}, /* value */
    {12165, 1144, false}, /* mediaType */
    {107192, 1145, false}, /* channelType */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {6023, 1182, false}, /* data */
    {110374, 1183, false}, /* @type */
    {110385, 1184, false}, /* callTaggingList */
    {110401, 1186, false}, /* dynamicBusinessData */
    {912, 1, false}, /* contactId */
    {109229, 1, false}, /* acdcontactId */
    {109242, 3, false}, /* elevatedInteraction */
    {107996, 1188, false}, /* interactions */
    {110421, 1, false}, /* internalCode */
    {14139, 1, false}, /* message */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109873, 1191, false}, /* openReasonType */
    {109978, 1191, false}, /* closeReasonType */
    {109994, 1192, false}, /* directionType */
    {61188, 392, false}, /* source */
    {110042, 3, false}, /* firstSegment */
    {110055, 1, false}, /* originalSourceFromSdr */
    {88710, 1, false}, /* segmentId */
    {110960, 3, false}, /* isCustomerRestricted */
    {107192, 1193, false}, /* channelType */
    {110077, 3, false}, /* customerRestricted */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109586, 1, false}, /* fileToPlayUrl */
    {109600, 1, false}, /* videoImageUrl */
    {109614, 1147, false}, /* waveformDataList */
    {109649, 1158, false}, /* participantDataList */
    {109856, 1195, false}, /* segmentsDataList */
    {110096, 1164, false}, /* categoryMatchesList */
    {110149, 1167, false}, /* sentiments */
    {110226, 1168, false}, /* dfoStages */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109586, 1, false}, /* fileToPlayUrl */
    {110236, 1, false}, /* transferPoints */
    {110251, 1171, false}, /* participants */
    {8469, 1173, false}, /* messages */
    {109856, 1195, false}, /* segmentsDataList */
    {110981, 1168, false}, /* dfoStages" */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {109575, 1, false}, /* acwEndTime */
    {109586, 1, false}, /* fileToPlayUrl */
    {110251, 1179, false}, /* participants */
    {8925, 1180, false}, /* content */
    {109856, 1195, false}, /* segmentsDataList */
    {12165, 1144, false}, /* mediaType */
    {107192, 1145, false}, /* channelType */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {6023, 1199, false}, /* data */
    {110374, 1183, false}, /* @type */
    {110385, 1184, false}, /* callTaggingList */
    {110401, 1186, false}, /* dynamicBusinessData */
    {912, 1, false}, /* contactId */
    {109229, 1, false}, /* acdcontactId */
    {109242, 3, false}, /* elevatedInteraction */
    {110947, 1201, false}, /* Interactions */
    {4380, 1, false}, /* errorDescription */
    {24887, 1, false}, /* Label */
    {111879, 2, false}, /* PartyTypeId */
    {111891, 1, false}, /* PartyTypeValue */
    {24862, 1, false}, /* Text */
    {111906, 1, false}, /* Timestamp */
    {111658, 1, false}, /* chatSession */
    {8469, 1205, false}, /* messages */
    {26375, 1, true}, /* label */
    {14139, 1, true}, /* message */
    {77595, 1, false}, /* chatTarget */
    {42679, 1, true}, /* pointOfContact */
    {12143, 1, false}, /* fromAddress */
    {112632, 2, false}, /* chatRoomId */
    {12165, 2, true}, /* mediaType */
    {44761, 86, false}, /* parameters */
    {112643, 1, false}, /* chatSessionId */
    {912, 2, false}, /* contactId */
    {12237, 1, true}, /* toAddress */
    {12143, 1, true}, /* fromAddress */
    {112827, 1, true}, /* emailBody */
    {113706, 1, false}, /* primaryColor */
    {113719, 1, false}, /* primaryTextColor */
    {113736, 1, false}, /* agentColor */
    {113747, 1, false}, /* agentInitialColor */
    {113765, 1, false}, /* font */
    {113770, 1, false}, /* chatButtonPosition */
    {26375, 1, false}, /* label */
    {113844, 1, false}, /* fieldType */
    {113854, 1, false}, /* fieldLabel */
    {113865, 3, false}, /* fieldIsRequired */
    {113881, 1213, false}, /* fieldOptions */
    {114003, 1, false}, /* logoImage */
    {114013, 1, false}, /* chatHeaderBackground */
    {114034, 1, false}, /* chatStatusBackground */
    {114055, 1, false}, /* chatBackground */
    {114070, 1, false}, /* chatFooterBackground */
    {113765, 1, false}, /* font */
    {114091, 1, false}, /* chatBorderStyle */
    {114107, 1, false}, /* chatBorderColor */
    {114123, 1, false}, /* primaryButtonBackground */
    {114147, 1, false}, /* isBackgroundGradient */
    {114168, 1, false}, /* fontSizeSmall */
    {114182, 1, false}, /* fontSizeRegular */
    {114198, 1, false}, /* fontSizeLarge */
    {114212, 1, false}, /* systemMessageColor */
    {114231, 1, false}, /* agentMessageBackground */
    {114254, 1, false}, /* agentMessageColor */
    {114272, 1, false}, /* customerMessageBackground */
    {114298, 1, false}, /* customerMessageColor */
    {114319, 1, false}, /* chatStatusColorConnected */
    {114344, 1, false}, /* chatStatusColorWaiting */
    {114367, 1, false}, /* chatStatusColorQnA */
    {114386, 1, false}, /* chatStatusColorEnd */
    {42564, 2, false}, /* chatProfileId */
    {113577, 1, false}, /* chatProfileName */
    {113593, 2, false}, /* chatInterfaceTypeId */
    {113613, 1, false}, /* topBarColor  */
    {113626, 1, false}, /* topBarTextColor  */
    {113643, 1, false}, /* agentChatBubbleColor  */
    {113665, 1, false}, /* agentChatBubbleTextColor  */
    {113691, 1211, false}, /* chatAppearance */
    {113789, 3, false}, /* preChatFormEnabled */
    {113808, 1, false}, /* preChatWelcomeMessage */
    {113830, 1215, false}, /* preChatFields */
    {113894, 3, false}, /* waitingEnabled */
    {113909, 1, false}, /* waitingMessage */
    {113924, 1, false}, /* waitingBackgroundColor */
    {113947, 1, false}, /* waitingTextColor */
    {113964, 1, false}, /* waitingLogo */
    {113976, 1, false}, /* heroImage */
    {113986, 1217, false}, /* legacyAppearance */
    {113565, 1218, false}, /* chatProfile */
    {114605, 1, true}, /* subjectIdentifier */
    {114623, 1220, true}, /* subjectIdentifierType */
    {20427, 1, false}, /* tenantId */
    {114605, 1, true}, /* subjectIdentifier */
    {114623, 1220, true}, /* subjectIdentifierType */
    {108828, 1, false}, /* requestId */
    {85553, 1, false}, /* code */
    {88720, 1, false}, /* details */
    {2678, 1, false}, /* entityType */
    {88737, 502, false}, /* errors */
    {88728, 1, false}, /* hostName */
    {235, 1, false}, /* agentId */
    {803, 1, false}, /* businessUnitId */
    {3831, 1, false}, /* campaignName */
    {3820, 1, false}, /* campaignId */
    {912, 1, false}, /* contactId */
    {114859, 1, false}, /* contactStateCode */
    {114876, 1, false}, /* currentContactState */
    {1174, 1, false}, /* firstName */
    {114896, 1, false}, /* fromAddr */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {32542, 1, false}, /* interactionId */
    {114905, 1, false}, /* channelNo */
    {107153, 1, false}, /* channelName */
    {3800, 1, false}, /* skillName */
    {3792, 1, false}, /* skillId */
    {8547, 1, false}, /* startDate */
    {3776, 1, false}, /* teamName */
    {3769, 1, false}, /* teamId */
    {114915, 1, false}, /* toAddr */
    {84148, 1227, false}, /* contacts */
    {3144, 1, false}, /* lastPollTime */
    {3576, 1228, false}, /* resultSet */
    {235, 1, false}, /* agentId */
    {803, 1, false}, /* businessUnitId */
    {3792, 1, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {3820, 1, false}, /* campaignId */
    {12165, 1, false}, /* mediaType */
    {115232, 1, false}, /* queueCount */
    {115243, 1, false}, /* longestQueueTimeInSeconds */
    {115269, 1, false}, /* earliestQueueTimeInUTC */
    {3144, 1, false}, /* lastPollTime */
    {115225, 1231, false}, /* queues */
    {115215, 1232, false}, /* resultset */
    {235, 2, false}, /* agentId */
    {12109, 2, false}, /* agentStateId */
    {12122, 1234, false}, /* agentStateName */
    {803, 2, false}, /* businessUnitId */
    {912, 2, false}, /* contactId */
    {64842, 3, false}, /* isACW */
    {10119, 3, false}, /* isOutbound */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {1184, 1, false}, /* lastName */
    {3144, 1, false}, /* lastPollTime */
    {2053, 1, false}, /* lastUpdateTime */
    {12155, 1, false}, /* mediaName */
    {12165, 2, false}, /* mediaType */
    {12175, 2, false}, /* openContacts */
    {12188, 1, false}, /* outStateDescription */
    {11460, 2, false}, /* outStateId */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {8547, 1, false}, /* startDate */
    {12208, 2, false}, /* stationId */
    {12218, 1, false}, /* stationPhoneNumber */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {12097, 1236, false}, /* agentStates */
    {6023, 1, false}, /* data */
    {235, 2, false}, /* agentId */
    {12109, 2, false}, /* agentStateId */
    {12122, 1, false}, /* agentStateName */
    {116014, 1, false}, /* agentStateCategory */
    {803, 2, false}, /* businessUnitId */
    {912, 2, false}, /* contactId */
    {116033, 1, false}, /* contactStartHandleTime */
    {253, 3, false}, /* isActive */
    {64842, 3, false}, /* isACW */
    {10119, 3, false}, /* isOutbound */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {10778, 1, false}, /* mediaTypeName */
    {10107, 2, false}, /* mediaTypeId */
    {12175, 2, false}, /* openContacts */
    {12188, 1, false}, /* outStateDescription */
    {11460, 2, false}, /* outStateId */
    {116056, 1, false}, /* sessionStartTime */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {8547, 1, false}, /* startDate */
    {12208, 2, false}, /* stationId */
    {12218, 1, false}, /* stationPhoneNumber */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {3754, 1, false}, /* userName */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {3144, 1, false}, /* lastPollTime */
    {12097, 1240, false}, /* agentStates */
    {235, 2, false}, /* agentId */
    {116200, 1, false}, /* agentStartDate */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {912, 2, false}, /* contactId */
    {116215, 2, false}, /* contactStartDate */
    {116232, 1, false}, /* digitalContactStateName */
    {116163, 2, false}, /* digitalContactStateId */
    {26021, 1, false}, /* fileName */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {116256, 2, false}, /* highProficiency */
    {108134, 2, false}, /* holdCount */
    {116272, 3, false}, /* isLogged */
    {10119, 3, false}, /* isOutbound */
    {116281, 3, false}, /* isTakeover */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {116292, 2, false}, /* lowProficiency */
    {116307, 2, false}, /* masterContactId */
    {116148, 2, false}, /* mediaSubTypeId */
    {116323, 1, false}, /* mediaSubTypeName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {42260, 2, false}, /* pointOfContactId */
    {42525, 1, false}, /* pointOfContactName */
    {116340, 2, false}, /* routingAttribute */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {27618, 1, false}, /* stateName */
    {1983, 2, false}, /* stateId */
    {116357, 1, false}, /* contactStateCategory */
    {41639, 2, false}, /* targetAgentId */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {116378, 2, false}, /* transferIndicatorId */
    {116398, 1, false}, /* transferIndicatorName */
    {659, 2, false}, /* totalRecords */
    {777, 483, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {116185, 1243, false}, /* activeContacts */
    {235, 2, false}, /* agentId */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {912, 2, false}, /* contactId */
    {116609, 1, false}, /* contactStart */
    {26021, 1, false}, /* fileName */
    {1174, 1, false}, /* firstName */
    {114896, 1, false}, /* fromAddr */
    {116272, 3, false}, /* isLogged */
    {10119, 3, false}, /* isOutbound */
    {116281, 3, false}, /* isTakeover */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {116307, 2, false}, /* masterContactId */
    {12165, 2, false}, /* mediaType */
    {10778, 1, false}, /* mediaTypeName */
    {42260, 2, false}, /* pointOfContactId */
    {42525, 1, false}, /* pointOfContactName */
    {73076, 2, false}, /* primaryDispositionId */
    {73187, 2, false}, /* secondaryDispositionId */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {6405, 1, false}, /* state */
    {1983, 2, false}, /* stateId */
    {4017, 1, false}, /* subject */
    {27113, 1, false}, /* tags */
    {41639, 2, false}, /* targetAgentId */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {114915, 1, false}, /* toAddr */
    {116378, 2, false}, /* transferIndicatorId */
    {116398, 1, false}, /* transferIndicatorName */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {116594, 1247, false}, /* parkedContacts */
    {3576, 1248, false}, /* resultSet */
    {235, 2, false}, /* agentId */
    {3831, 1, false}, /* campaignName */
    {3820, 2, false}, /* campaignId */
    {912, 2, false}, /* contactId */
    {24310, 2, false}, /* contactStateId */
    {116776, 1, false}, /* contactStateName */
    {116232, 1, false}, /* digitalContactStateName */
    {116163, 2, false}, /* digitalContactStateId */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {116256, 2, false}, /* highProficiency */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {116292, 2, false}, /* lowProficiency */
    {116307, 2, false}, /* masterContactId */
    {10778, 1, false}, /* mediaTypeName */
    {10107, 2, false}, /* mediaTypeId */
    {116148, 2, false}, /* mediaSubTypeId */
    {116323, 1, false}, /* mediaSubTypeName */
    {116340, 2, false}, /* routingAttribute */
    {3800, 1, false}, /* skillName */
    {3792, 2, false}, /* skillId */
    {8547, 1, false}, /* startDate */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {116762, 1251, false}, /* contactStates */
    {1923, 1, false}, /* serverTime */
    {803, 2, false}, /* businessUnitId */
    {116956, 2, false}, /* agentsACW */
    {116966, 2, false}, /* agentsAvailable */
    {116982, 2, false}, /* agentsIdle */
    {116993, 2, false}, /* agentsLoggedIn */
    {117008, 2, false}, /* agentsUnavailable */
    {117026, 2, false}, /* agentsWorking */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {117040, 2, false}, /* contactsActive */
    {117055, 1, false}, /* earliestQueueTime */
    {10711, 1, false}, /* emailFromAddress */
    {253, 3, false}, /* isActive */
    {117073, 2, false}, /* inSLA */
    {10737, 3, false}, /* isNaturalCalling */
    {10119, 3, false}, /* isOutbound */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {117079, 2, false}, /* outSLA */
    {115232, 2, false}, /* queueCount */
    {117086, 2, false}, /* serviceLevel */
    {51328, 2, false}, /* serviceLevelGoal */
    {51306, 2, false}, /* serviceLevelThreshold */
    {3800, 1, false}, /* skillName */
    {3792, 2, false}, /* skillId */
    {117099, 2, false}, /* skillQueueCount */
    {117115, 2, false}, /* personalQueueCount */
    {117134, 2, false}, /* parkedCount */
    {3144, 1, false}, /* lastPollTime */
    {116942, 1254, false}, /* skillActivity */
    {1923, 1, false}, /* serverTime */
    {803, 2, false}, /* businessUnitId */
    {116956, 2, false}, /* agentsACW */
    {116966, 2, false}, /* agentsAvailable */
    {116982, 2, false}, /* agentsIdle */
    {116993, 2, false}, /* agentsLoggedIn */
    {117008, 2, false}, /* agentsUnavailable */
    {117026, 2, false}, /* agentsWorking */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {117040, 2, false}, /* contactsActive */
    {117055, 1, false}, /* earliestQueueTime */
    {10711, 1, false}, /* emailFromAddress */
    {253, 3, false}, /* isActive */
    {117073, 2, false}, /* inSLA */
    {10737, 3, false}, /* isNaturalCalling */
    {10119, 3, false}, /* isOutbound */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {117079, 2, false}, /* outSLA */
    {115232, 2, false}, /* queueCount */
    {117086, 2, false}, /* serviceLevel */
    {51328, 2, false}, /* serviceLevelGoal */
    {51306, 2, false}, /* serviceLevelThreshold */
    {3800, 1, false}, /* skillName */
    {3792, 2, false}, /* skillId */
    {117099, 2, false}, /* skillQueueCount */
    {117115, 2, false}, /* personalQueueCount */
    {117134, 2, false}, /* parkedCount */
    {7670, 2, false}, /* divisionNo */
    {659, 2, false}, /* totalRecords */
    {777, 483, false}, /* _links */
    {3144, 1, false}, /* lastPollTime */
    {116942, 1257, false}, /* skillActivity */
    {1866, 1, false}, /* updatedSince */
    {10107, 1, false}, /* mediaTypeId */
    {10119, 1, false}, /* isOutbound */
    {18643, 240, false}, /* skillIds */
    {58047, 240, false}, /* campaignIds */
    {635, 1, false}, /* fields */
    {647, 2, false}, /* top */
    {642, 2, false}, /* skip */
    {46834, 1259, false}, /* filter */
    {1923, 1, false}, /* serverTime */
    {803, 2, false}, /* businessUnitId */
    {116956, 2, false}, /* agentsACW */
    {117496, 2, false}, /* agentsAvaliable */
    {116982, 2, false}, /* agentsIdle */
    {116993, 2, false}, /* agentsLoggedIn */
    {117512, 2, false}, /* agentsUnavaliable */
    {117026, 2, false}, /* agentsWorking */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {117040, 2, false}, /* contactsActive */
    {117055, 1, false}, /* earliestQueueTime */
    {10711, 1, false}, /* emailFromAddress */
    {253, 3, false}, /* isActive */
    {10737, 3, false}, /* isNaturalCalling */
    {10119, 3, false}, /* isOutbound */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {115232, 2, false}, /* queueCount */
    {117086, 2, false}, /* serviceLevel */
    {51328, 2, false}, /* serviceLevelGoal */
    {51306, 2, false}, /* serviceLevelThreshold */
    {3800, 1, false}, /* skillName */
    {3792, 2, false}, /* skillId */
    {117099, 2, false}, /* skillQueueCount */
    {117115, 2, false}, /* personalQueueCount */
    {117134, 2, false}, /* parkedCount */
    {7670, 2, false}, /* divisionNo */
    {117726, 1, false}, /* business-data-key-name */
    {912, 1, false}, /* contactId */
    {13579, 1, false}, /* description */
    {88710, 1, false}, /* segmentId */
    {32542, 1, false}, /* interactionId */
    {117749, 1, false}, /* httpStatus */
    {29644, 2, false}, /* errorCode */
    {14139, 1, false}, /* message */
    {13579, 1, false}, /* description */
    {912, 1, false}, /* contactId */
    {117749, 1, false}, /* httpStatus */
    {912, 1, false}, /* contactId */
    {88710, 1, false}, /* segmentId */
    {32542, 1, false}, /* interactionId */
    {118664, 1267, false}, /* statusReason */
    {118754, 1268, false}, /* recordingStatusToAgent */
    {118845, 1269, false}, /* recordingStatusFromAgent */
    {13579, 1, false}, /* description */
    {912, 1, false}, /* contactId */
    {32542, 1, false}, /* interactionId */
    {117749, 1, false}, /* httpStatus */
    {116378, 2, false}, /* transferIndicatorId */
    {116398, 1274, false}, /* transferIndicatorName */
    {912, 2, false}, /* contactId */
    {116307, 2, false}, /* masterContactId */
    {116215, 1, false}, /* contactStartDate */
    {41639, 2, false}, /* targetAgentId */
    {26021, 1, false}, /* fileName */
    {42679, 1, false}, /* pointOfContact */
    {2053, 1, false}, /* lastUpdateTime */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {235, 2, false}, /* agentId */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10119, 3, false}, /* isOutbound */
    {114896, 1, false}, /* fromAddr */
    {114915, 1, false}, /* toAddr */
    {73076, 1, false}, /* primaryDispositionId */
    {73187, 1, false}, /* secondaryDispositionId */
    {3144, 1, false}, /* lastPollTime */
    {803, 2, false}, /* businessUnitId */
    {116762, 1276, false}, /* contactStates */
    {120829, 2, false}, /* toAgentId */
    {120839, 1, false}, /* toAgentFirstName */
    {120856, 1, false}, /* toAgentLastName */
    {120872, 2, false}, /* toSkillId */
    {120882, 1, false}, /* toSkillName */
    {12237, 1, false}, /* toAddress */
    {120894, 1, false}, /* lastContactStartDate */
    {235, 2, false}, /* agentId */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {120817, 1279, false}, /* contactData */
    {3576, 1280, false}, /* resultSet */
    {12218, 1, false}, /* stationPhoneNumber */
    {121102, 1, false}, /* stationCallerId */
    {12208, 2, false}, /* stationId */
    {23567, 1, false}, /* stationName */
    {60316, 1, false}, /* loginDate */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {121090, 1283, false}, /* agentLogins */
    {235, 2, false}, /* agentId */
    {3769, 2, false}, /* teamId */
    {121322, 2, false}, /* agentOffered */
    {121335, 2, false}, /* inboundHandled */
    {121350, 2, false}, /* inboundTime */
    {121362, 1, false}, /* inboundTalkTime */
    {121378, 1, false}, /* inboundAvgTalkTime */
    {121397, 2, false}, /* outboundHandled */
    {121413, 1, false}, /* outboundTime */
    {121426, 1, false}, /* outboundTalkTime */
    {121443, 1, false}, /* outboundAvgTalkTime */
    {121463, 2, false}, /* totalHandled */
    {121476, 1, false}, /* totalTalkTime */
    {121490, 1, false}, /* totalAvgTalkTime */
    {121507, 1, false}, /* totalAvgHandleTime */
    {121526, 2, false}, /* consultTime */
    {121538, 1, false}, /* availableTime */
    {121552, 1, false}, /* unavailableTime */
    {121568, 1, false}, /* acwTime */
    {121576, 2, false}, /* refused */
    {121584, 2, false}, /* percentRefused */
    {121599, 1, false}, /* loginTime */
    {121609, 2, false}, /* workingRate */
    {121621, 2, false}, /* occupancy */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {121305, 1286, false}, /* agentPerformance */
    {121830, 2, false}, /* stateIndex */
    {8547, 1, false}, /* startDate */
    {235, 2, false}, /* agentId */
    {12109, 2, false}, /* agentStateId */
    {12122, 1, false}, /* agentStateName */
    {121841, 2, false}, /* agentSessionId */
    {912, 2, false}, /* contactId */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {12143, 1, false}, /* fromAddress */
    {12237, 1, false}, /* toAddress */
    {11460, 2, false}, /* outStateId */
    {12188, 2, false}, /* outStateDescription */
    {4044, 1, false}, /* duration */
    {10119, 3, false}, /* isOutbound */
    {10737, 3, false}, /* isNaturalCalling */
    {12208, 2, false}, /* stationId */
    {23567, 1, false}, /* stationName */
    {3769, 2, false}, /* teamId */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {121812, 1289, false}, /* agentStateHistory */
    {912, 2, false}, /* contactId */
    {116307, 2, false}, /* masterContactId */
    {116215, 1, false}, /* contactStartDate */
    {41639, 2, false}, /* targetAgentId */
    {26021, 1, false}, /* fileName */
    {42679, 1, false}, /* pointOfContact */
    {2053, 1, false}, /* lastUpdateTime */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {116148, 2, false}, /* mediaSubTypeId */
    {116323, 1, false}, /* mediaSubTypeName */
    {235, 2, false}, /* agentId */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10119, 3, false}, /* isOutbound */
    {114896, 1, false}, /* fromAddr */
    {114915, 1, false}, /* toAddr */
    {73076, 2, false}, /* primaryDispositionId */
    {73187, 2, false}, /* secondaryDispositionId */
    {116378, 2, false}, /* transferIndicatorId */
    {659, 2, false}, /* totalRecords */
    {777, 483, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {116762, 1292, false}, /* contactStates */
    {235, 2, false}, /* agentId */
    {3769, 2, false}, /* teamId */
    {121322, 2, false}, /* agentOffered */
    {121335, 2, false}, /* inboundHandled */
    {121350, 1, false}, /* inboundTime */
    {121362, 1, false}, /* inboundTalkTime */
    {121378, 1, false}, /* inboundAvgTalkTime */
    {121397, 2, false}, /* outboundHandled */
    {121413, 1, false}, /* outboundTime */
    {121426, 1, false}, /* outboundTalkTime */
    {121443, 1, false}, /* outboundAvgTalkTime */
    {121463, 2, false}, /* totalHandled */
    {121476, 1, false}, /* totalTalkTime */
    {121490, 1, false}, /* totalAvgTalkTime */
    {121507, 1, false}, /* totalAvgHandleTime */
    {121526, 1, false}, /* consultTime */
    {121538, 1, false}, /* availableTime */
    {121552, 1, false}, /* unavailableTime */
    {121568, 1, false}, /* acwTime */
    {121576, 2, false}, /* refused */
    {121584, 2, false}, /* percentRefused */
    {121599, 1, false}, /* loginTime */
    {121609, 2, false}, /* workingRate */
    {121621, 2, false}, /* occupancy */
    {121305, 1295, false}, /* agentPerformance */
    {122583, 1046, false}, /* contactCustomData */
    {235, 2, false}, /* agentId */
    {116200, 1, false}, /* agentStartDate */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {912, 2, false}, /* contactId */
    {116215, 2, false}, /* contactStartDate */
    {116357, 1, false}, /* contactStateCategory */
    {116163, 2, false}, /* digitalContactStateId */
    {116232, 1, false}, /* digitalContactStateName */
    {26021, 1, false}, /* fileName */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {116256, 2, false}, /* highProficiency */
    {108134, 2, false}, /* holdCount */
    {116272, 3, false}, /* isLogged */
    {10119, 3, false}, /* isOutbound */
    {116281, 3, false}, /* isTakeover */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {116292, 2, false}, /* lowProficiency */
    {116307, 2, false}, /* masterContactId */
    {116148, 2, false}, /* mediaSubTypeId */
    {116323, 1, false}, /* mediaSubTypeName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {42260, 2, false}, /* pointOfContactId */
    {42525, 1, false}, /* pointOfContactName */
    {116340, 2, false}, /* routingAttribute */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {1983, 2, false}, /* stateId */
    {27618, 1, false}, /* stateName */
    {41639, 2, false}, /* targetAgentId */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {116378, 2, false}, /* transferIndicatorId */
    {116398, 1, false}, /* transferIndicatorName */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {912, 1298, false}, /* contactId */
    {27118, 2, false}, /* tagId */
    {57284, 1, false}, /* tagName */
    {122779, 3, false}, /* abandoned */
    {122789, 2, false}, /* abandonSeconds */
    {122804, 2, false}, /* acwSeconds */
    {235, 2, false}, /* agentId */
    {122815, 2, false}, /* agentSeconds */
    {122828, 1, false}, /* analyticsProcessedDate */
    {9807, 2, false}, /* callbackTime */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {122851, 2, false}, /* conferenceSeconds */
    {912, 2, false}, /* contactId */
    {116215, 1, false}, /* contactStartDate */
    {122869, 1, false}, /* dateACWWarehoused */
    {122887, 1, false}, /* dateContactWarehoused */
    {116163, 2, false}, /* digitalContactStateId */
    {116232, 1, false}, /* digitalContactStateName */
    {122909, 1, false}, /* dispositionNotes */
    {122926, 1, false}, /* endReason */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {116256, 2, false}, /* highProficiency */
    {108134, 2, false}, /* holdCount */
    {108144, 2, false}, /* holdSeconds */
    {122936, 2, false}, /* inQueueSeconds */
    {253, 3, false}, /* isActive */
    {122951, 3, false}, /* isAnalyticsProcessed */
    {116272, 3, false}, /* isLogged */
    {10119, 3, false}, /* isOutbound */
    {122972, 3, false}, /* isRefused */
    {122982, 3, false}, /* isShortAbandon */
    {116281, 3, false}, /* isTakeover */
    {122997, 3, false}, /* isWarehoused */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {116292, 2, false}, /* lowProficiency */
    {116307, 2, false}, /* masterContactId */
    {116148, 2, false}, /* mediaSubTypeId */
    {116323, 1, false}, /* mediaSubTypeName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {42260, 2, false}, /* pointOfContactId */
    {42525, 2, false}, /* pointOfContactName */
    {123010, 2, false}, /* postQueueSeconds */
    {123027, 2, false}, /* preQueueSeconds */
    {73076, 2, false}, /* primaryDispositionId */
    {123043, 1, false}, /* refuseReason */
    {123056, 2, false}, /* refuseTime */
    {123067, 2, false}, /* releaseSeconds */
    {116340, 2, false}, /* routingAttribute */
    {123082, 2, false}, /* routingTime */
    {73187, 2, false}, /* secondaryDispositionId */
    {123094, 2, false}, /* serviceLevelFlag */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {1983, 2, false}, /* stateId */
    {27618, 1, false}, /* stateName */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {123111, 2, false}, /* totalDurationSeconds */
    {116378, 2, false}, /* transferIndicatorId */
    {116398, 2, false}, /* transferIndicatorName */
    {27113, 1301, false}, /* tags */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {912, 1302, false}, /* contactId */
    {912, 2, false}, /* contactId */
    {18197, 1, false}, /* startTime */
    {51734, 1, false}, /* endTime */
    {116307, 2, false}, /* masterContactId */
    {123270, 1306, false}, /* childContacts */
    {123497, 1, false}, /* messageStart */
    {123510, 1, false}, /* messageBody */
    {89880, 1, false}, /* from */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {123482, 1309, false}, /* smsTranscripts */
    {121830, 2, false}, /* stateIndex */
    {912, 1, false}, /* contactId */
    {24310, 2, false}, /* contactStateId */
    {116776, 1, false}, /* contactStateName */
    {116232, 1, false}, /* digitalContactStateName */
    {116163, 1, false}, /* digitalContactStateId */
    {8547, 1, false}, /* startDate */
    {122997, 3, false}, /* isWarehoused */
    {235, 2, false}, /* agentId */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {4044, 1, false}, /* duration */
    {7670, 2, false}, /* divisionNo */
    {123694, 1312, false}, /* contactStateHistory */
    {912, 2, false}, /* contactId */
    {27118, 2, false}, /* tagId */
    {57284, 1, false}, /* tagName */
    {122779, 3, false}, /* abandoned */
    {122789, 2, false}, /* abandonSeconds */
    {122804, 2, false}, /* acwSeconds */
    {235, 2, false}, /* agentId */
    {122815, 2, false}, /* agentSeconds */
    {122828, 1, false}, /* analyticsProcessedDate */
    {9807, 2, false}, /* callbackTime */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {122851, 2, false}, /* conferenceSeconds */
    {912, 2, false}, /* contactId */
    {116215, 1, false}, /* contactStartDate */
    {122869, 1, false}, /* dateACWWarehoused */
    {122887, 1, false}, /* dateContactWarehoused */
    {122909, 1, false}, /* dispositionNotes */
    {122926, 1, false}, /* endReason */
    {1174, 1, false}, /* firstName */
    {12143, 1, false}, /* fromAddress */
    {116256, 2, false}, /* highProficiency */
    {108134, 2, false}, /* holdCount */
    {108144, 2, false}, /* holdSeconds */
    {122936, 2, false}, /* inQueueSeconds */
    {122951, 3, false}, /* isAnalyticsProcessed */
    {116272, 3, false}, /* isLogged */
    {10119, 3, false}, /* isOutbound */
    {122972, 3, false}, /* isRefused */
    {122982, 3, false}, /* isShortAbandon */
    {116281, 3, false}, /* isTakeover */
    {1184, 1, false}, /* lastName */
    {2053, 1, false}, /* lastUpdateTime */
    {116292, 2, false}, /* lowProficiency */
    {116307, 2, false}, /* masterContactId */
    {116148, 2, false}, /* mediaSubTypeId */
    {116323, 1, false}, /* mediaSubTypeName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {42260, 2, false}, /* pointOfContactId */
    {42525, 1, false}, /* pointOfContactName */
    {123010, 2, false}, /* postQueueSeconds */
    {123027, 2, false}, /* preQueueSeconds */
    {73076, 2, false}, /* primaryDispositionId */
    {123043, 1, false}, /* refuseReason */
    {123056, 1, false}, /* refuseTime */
    {123067, 2, false}, /* releaseSeconds */
    {116340, 2, false}, /* routingAttribute */
    {123082, 2, false}, /* routingTime */
    {73187, 2, false}, /* secondaryDispositionId */
    {123094, 2, false}, /* serviceLevelFlag */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {12237, 1, false}, /* toAddress */
    {123111, 2, false}, /* totalDurationSeconds */
    {116378, 2, false}, /* transferIndicatorId */
    {116398, 1, false}, /* transferIndicatorName */
    {27113, 1315, false}, /* tags */
    {7670, 2, false}, /* divisionNo */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {123908, 1317, false}, /* completedContacts */
    {912, 2, false}, /* contactId */
    {22165, 1, false}, /* name */
    {46053, 1, false}, /* value */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {122761, 1320, false}, /* ContactCustomData */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {84148, 1322, false}, /* contacts */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {3144, 1, false}, /* lastPollTime */
    {84148, 1324, false}, /* contacts */
    {123497, 1, false}, /* messageStart */
    {123510, 1, false}, /* messageBody */
    {89880, 1, false}, /* from */
    {912, 2, false}, /* contactId */
    {777, 12, false}, /* _links */
    {803, 2, false}, /* businessUnitId */
    {659, 2, false}, /* totalRecords */
    {123482, 1328, false}, /* smsTranscripts */
    {121830, 2, false}, /* stateIndex */
    {912, 1, false}, /* contactId */
    {24310, 2, false}, /* contactStateId */
    {116776, 1, false}, /* contactStateName */
    {116232, 1, false}, /* digitalContactStateName */
    {116163, 1, false}, /* digitalContactStateId */
    {8547, 1, false}, /* startDate */
    {122997, 3, false}, /* isWarehoused */
    {235, 2, false}, /* agentId */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {4044, 1, false}, /* duration */
    {659, 2, false}, /* totalRecords */
    {777, 483, false}, /* _links */
    {3144, 1, false}, /* lastPollTime */
    {36065, 2, false}, /* businessUnit */
    {123694, 1331, false}, /* contactStateHistory */
    {39124, 2, false}, /* jobId */
    {124794, 2, false}, /* reportId */
    {124803, 1, false}, /* reportName */
    {124814, 1, false}, /* jobStart */
    {124823, 1, false}, /* jobEnd */
    {26021, 1, false}, /* fileName */
    {124830, 1, false}, /* resultFileURL */
    {6405, 1, false}, /* state */
    {124844, 1, false}, /* deleteTime */
    {29654, 1, false}, /* errorMessage */
    {26021, 1, false}, /* fileName */
    {33120, 1, false}, /* file */
    {125016, 1, false}, /* fileType */
    {125249, 1, false}, /* URI */
    {39124, 2, false}, /* jobId */
    {124794, 2, false}, /* reportId */
    {124803, 1, false}, /* reportName */
    {124814, 1, false}, /* jobStart */
    {39124, 2, false}, /* jobId */
    {124794, 2, false}, /* reportId */
    {124803, 1, false}, /* reportName */
    {124814, 1, false}, /* jobStart */
    {124823, 1, false}, /* jobEnd */
    {26021, 1, false}, /* fileName */
    {124830, 1, false}, /* resultFileURL */
    {124844, 1, false}, /* deleteTime */
    {125481, 1337, false}, /* runningJobs */
    {125493, 1339, false}, /* completedJobs */
    {803, 2, false}, /* businessUnitId */
    {124794, 2, false}, /* reportId */
    {124803, 1, false}, /* reportName */
    {125635, 1, false}, /* reportType */
    {125654, 1, false}, /* reportSubType */
    {125668, 1, false}, /* reportDescription */
    {89329, 1, false}, /* url */
    {125646, 1342, false}, /* reports */
    {8719, 2, false}, /* BusinessUnitId */
    {49796, 2, false}, /* SkillId */
    {49786, 1, false}, /* SkillName */
    {125833, 2, false}, /* ContactsWithinSLA */
    {125851, 2, false}, /* ContactsOutOfSLA */
    {125868, 2, false}, /* TotalContacts */
    {125882, 2, false}, /* ServiceLevel */
    {125811, 1345, false}, /* serviceLevelSummaries */
    {803, 2, false}, /* businessUnitId */
    {19733, 1, false}, /* businessUnitName */
    {126095, 2, false}, /* abandonCount */
    {126108, 2, false}, /* abandonRate */
    {126120, 2, false}, /* agentsAcw */
    {116966, 2, false}, /* agentsAvailable */
    {116982, 2, false}, /* agentsIdle */
    {116993, 2, false}, /* agentsLoggedIn */
    {117008, 2, false}, /* agentsUnavailable */
    {117026, 2, false}, /* agentsWorking */
    {126130, 1, false}, /* averageHandleTime */
    {126148, 1, false}, /* averageInqueueTime */
    {126167, 1, false}, /* averageSpeedToAnswer */
    {126188, 1, false}, /* averageTalkTime */
    {126204, 1, false}, /* averageWrapTime */
    {3820, 2, false}, /* campaignId */
    {3831, 1, false}, /* campaignName */
    {117040, 2, false}, /* contactsActive */
    {126220, 2, false}, /* contactsHandled */
    {126236, 2, false}, /* contactsOffered */
    {126252, 2, false}, /* contactsQueued */
    {126267, 2, false}, /* contactsOutOfSLA */
    {126284, 2, false}, /* contactsWithinSLA */
    {126302, 1, false}, /* holdTime */
    {10119, 3, false}, /* isOutbound */
    {126311, 1, false}, /* longestQueueDur */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {115232, 2, false}, /* queueCount */
    {117086, 2, false}, /* serviceLevel */
    {3800, 1, false}, /* skillName */
    {3792, 2, false}, /* skillId */
    {51328, 2, false}, /* serviceLevelGoal */
    {51306, 2, false}, /* serviceLevelThreshold */
    {126327, 1, false}, /* totalContactTime */
    {126344, 2, false}, /* dials */
    {126350, 2, false}, /* connects */
    {126359, 1, false}, /* connectsAHT */
    {126371, 2, false}, /* rightPartyConnects */
    {126390, 1, false}, /* rightPartyConnectsAHT */
    {126080, 1348, false}, /* skillSummaries */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {125811, 1345, false}, /* serviceLevelSummaries */
    {3769, 2, false}, /* teamId */
    {121322, 2, false}, /* agentOffered */
    {121335, 2, false}, /* inboundHandled */
    {121350, 1, false}, /* inboundTime */
    {121362, 1, false}, /* inboundTalkTime */
    {121378, 1, false}, /* inboundAvgTalkTime */
    {121397, 2, false}, /* outboundHandled */
    {121413, 1, false}, /* outboundTime */
    {121426, 1, false}, /* outboundTalkTime */
    {121443, 1, false}, /* outboundAvgTalkTime */
    {121463, 2, false}, /* totalHandled */
    {126944, 2, false}, /* totalAvgHandled */
    {121476, 1, false}, /* totalTalkTime */
    {121490, 1, false}, /* totalAvgTalkTime */
    {121507, 1, false}, /* totalAvgHandleTime */
    {121526, 1, false}, /* consultTime */
    {121538, 1, false}, /* availableTime */
    {121552, 1, false}, /* unavailableTime */
    {126960, 1, false}, /* avgAvailableTime */
    {126977, 1, false}, /* avgUnavailableTime */
    {121568, 1, false}, /* acwTime */
    {121576, 2, false}, /* refused */
    {121584, 2, false}, /* percentRefused */
    {121599, 1, false}, /* loginTime */
    {121609, 2, false}, /* workingRate */
    {121621, 2, false}, /* occupancy */
    {126923, 1352, false}, /* teamPerformanceTotal */
    {9118, 2, false}, /* agentNo */
    {3776, 1, false}, /* teamName */
    {127392, 2, false}, /* teamNo */
    {803, 2, false}, /* businessUnitId */
    {19733, 1, false}, /* businessUnitName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {1184, 1, false}, /* lastName */
    {9126, 1, false}, /* status */
    {6577, 1, false}, /* createDate */
    {127399, 1, false}, /* modDateTime */
    {20460, 2, false}, /* productId */
    {6713, 1, false}, /* ntLoginName */
    {127376, 1355, false}, /* wfM_Data_Agents */
    {803, 2, false}, /* businessUnitId */
    {19733, 1, false}, /* businessUnitName */
    {235, 2, false}, /* agentId */
    {121830, 2, false}, /* stateIndex */
    {8547, 1, false}, /* startDate */
    {12109, 2, false}, /* agentStateId */
    {121841, 2, false}, /* agentSessionId */
    {3792, 2, false}, /* skillId */
    {11460, 2, false}, /* outStateId */
    {12188, 1, false}, /* outStateDescription */
    {4044, 2, false}, /* duration */
    {121812, 1358, false}, /* agentStateHistory */
    {803, 2, false}, /* businessUnitId */
    {19733, 1, false}, /* businessUnitName */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {235, 2, false}, /* agentId */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {128054, 2, false}, /* halfHour */
    {121463, 2, false}, /* totalHandled */
    {128063, 2, false}, /* totalHandledTime */
    {128080, 2, false}, /* totalACWTime */
    {803, 2, false}, /* businessUnitId */
    {19733, 1, false}, /* businessUnitName */
    {128331, 1, false}, /* intervalStartDate */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10119, 3, false}, /* isOutbound */
    {117086, 2, false}, /* serviceLevel */
    {10107, 2, false}, /* mediaTypeId */
    {128349, 1, false}, /* MediaTypeName */
    {128363, 2, false}, /* totalContacts */
    {121463, 2, false}, /* totalHandled */
    {126130, 2, false}, /* averageHandleTime */
    {126095, 2, false}, /* abandonCount */
    {128377, 2, false}, /* averageSpeedOfAnswer */
    {126327, 2, false}, /* totalContactTime */
    {803, 2, false}, /* businessUnitId */
    {19733, 1, false}, /* businessUnitName */
    {128331, 1, false}, /* intervalStartDate */
    {3792, 2, false}, /* skillId */
    {3800, 1, false}, /* skillName */
    {10107, 2, false}, /* mediaTypeId */
    {10778, 1, false}, /* mediaTypeName */
    {126344, 2, false}, /* dials */
    {126350, 2, false}, /* connects */
    {126359, 2, false}, /* connectsAHT */
    {126371, 2, false}, /* rightPartyConnects */
    {126390, 2, false}, /* rightPartyConnectsAHT */
    {128617, 2, false}, /* abandons */
    {128602, 1363, false}, /* wfM_OB_StatsV9 */
    {468, 1, false}, /* accessKeySecret */
    {10661, 1, false}, /* userId */
    {20427, 1, false}, /* tenantId */
    {235, 2, false}, /* agentId */
    {243, 2, false}, /* billingId */
    {253, 3, false}, /* isActive */
    {262, 1, false}, /* lastUsedDate */
    {3576, 1365, false}, /* resultSet */
    {253, 3, false}, /* isActive */
    {10661, 1, false}, /* userId */
    {20427, 1, false}, /* tenantId */
    {1, 1, false}, /* accessKeyId */
    {468, 1, false}, /* accessKeySecret */
    {10661, 1, false}, /* userId */
    {20427, 1, false}, /* tenantId */
    {235, 2, false}, /* agentId */
    {243, 2, false}, /* billingId */
    {253, 3, false}, /* isActive */
    {3576, 1369, false}, /* resultSet */
    {1, 1, false}, /* accessKeyId */
    {10661, 1, false}, /* userId */
    {20427, 1, false}, /* tenantId */
    {235, 2, false}, /* agentId */
    {243, 2, false}, /* billingId */
    {253, 3, false}, /* isActive */
    {262, 1, false}, /* lastUsedDate */
    {659, 2, false}, /* totalRecords */
    {777, 12, false}, /* _links */
    {129421, 1372, false}, /* accessKeys */
    {129623, 2, false}, /* subCategoryId */
    {129637, 1, false}, /* subCategoryName */
    {46053, 86, false}, /* value */
    {129653, 1, false}, /* elementId */
    {129540, 2, false}, /* agentProfileId */
    {129555, 1, false}, /* agentProfileName */
    {129572, 1, false}, /* agentProfileDescription */
    {9126, 1, false}, /* status */
    {129596, 1375, false}, /* agentProfileConfigurations */
    {129540, 2, false}, /* agentProfileId */
    {9126, 1, false}, /* status */
    {2282, 3, false}, /* success */
    {14139, 1, false}, /* message */
    {3769, 240, false}, /* teamId */
    {11630, 1, false}, /* teamUuid */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {9126, 1, false}, /* status */
    {62291, 2, false}, /* agentCount */
    {129540, 2, false}, /* agentProfileId */
    {3763, 1381, false}, /* teams */
    {129623, 2, false}, /* subCategoryId */
    {129653, 1, false}, /* elementId */
    {46053, 86, false}, /* value */
    {129555, 1, false}, /* agentProfileName */
    {129572, 1, false}, /* agentProfileDescription */
    {129596, 1384, false}, /* agentProfileConfigurations */
    {129623, 2, false}, /* subCategoryId */
    {129637, 1, false}, /* subCategoryName */
    {129653, 1, false}, /* elementId */
    {46053, 86, false}, /* value */
    {129540, 2, false}, /* agentProfileId */
    {129596, 1387, false}, /* agentProfileConfigurations */
    {14139, 1, false}, /* message */
    {46071, 2, false}, /* type */
    {22162, 1, false}, /* id */
    {26375, 1, false}, /* label */
    {130820, 1, false}, /* defaultPlaceholder */
    {129653, 1, false}, /* elementId */
    {130797, 1, false}, /* trigger */
    {46053, 3, false}, /* value */
    {130805, 1391, false}, /* createElements */
    {46071, 2, false}, /* type */
    {22162, 1, false}, /* id */
    {26375, 1, false}, /* label */
    {103257, 1, false}, /* checked */
    {130778, 86, false}, /* options */
    {130786, 1393, false}, /* dependency */
    {130751, 2, false}, /* subCateogryId */
    {82588, 2, false}, /* categoryId */
    {130765, 1, false}, /* categoryName */
    {22165, 1, false}, /* name */
    {92627, 1395, false}, /* elements */
    {2282, 3, false}, /* success */
    {14139, 1, false}, /* message */
    {129540, 2, false}, /* agentProfileId */
    {129555, 1, false}, /* agentProfileName */
    {129540, 2, false}, /* agentProfileId */
    {131123, 2, false}, /* busId */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {9126, 1, false}, /* status */
    {131129, 2, false}, /* totalAssignedTeams */
    {659, 2, false}, /* totalRecords */
    {131109, 1400, false}, /* agentProfiles */
    {777, 12, false}, /* _links */
    {129555, 86, false}, /* agentProfileName */
    {9126, 86, false}, /* status */
    {635, 86, false}, /* fields */
    {46834, 1402, false}, /* filter */
    {651, 1, false}, /* orderBy */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {129540, 2, false}, /* agentProfileId */
    {131123, 2, false}, /* busId */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {9126, 1, false}, /* status */
    {131129, 2, false}, /* totalAssignedTeams */
    {131228, 1, false}, /* archive */
    {659, 2, false}, /* totalRecords */
    {131109, 1405, false}, /* agentProfiles */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {3776, 86, false}, /* teamName */
    {9126, 86, false}, /* status */
    {131376, 86, false}, /* teamUuids */
    {11630, 1, false}, /* teamUuid */
    {635, 86, false}, /* fields */
    {46834, 1407, false}, /* filter */
    {131386, 1408, false}, /* operations */
    {651, 1, false}, /* orderBy */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {11630, 1, false}, /* teamUuid */
    {3769, 2, false}, /* teamId */
    {3776, 1, false}, /* teamName */
    {9126, 1, false}, /* status */
    {62291, 2, false}, /* agentCount */
    {129555, 2, false}, /* agentProfileName */
    {659, 2, false}, /* totalRecords */
    {3763, 1411, false}, /* teams */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {8547, 1, true}, /* startDate */
    {10099, 1, true}, /* endDate */
    {131575, 1413, true}, /* dateRange */
    {6376, 1, true}, /* timeZone */
    {14139, 1, false}, /* message */
    {107564, 2, false}, /* statusCode */
    {131585, 1415, false}, /* exception */
    {14139, 1, false}, /* message */
    {107564, 2, false}, /* statusCode */
    {131595, 1, false}, /* traceId */
    {132185, 1, false}, /* resourceType */
    {6294, 1, false}, /* location */
    {22165, 1, false}, /* name */
    {46071, 1, false}, /* type */
    {132209, 3, false}, /* multiValued */
    {13579, 1, false}, /* description */
    {97797, 3, false}, /* required */
    {132221, 3, false}, /* caseExact */
    {132231, 1, false}, /* mutability */
    {132242, 1, false}, /* returned */
    {132251, 1, false}, /* uniqueness */
    {132125, 86, false}, /* schemas */
    {132180, 1417, false}, /* meta */
    {22162, 1, false}, /* id */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {132198, 1419, false}, /* attributes */
    {132125, 86, false}, /* schemas */
    {132133, 2, false}, /* totalResults */
    {132146, 2, false}, /* startIndex */
    {132157, 2, false}, /* itemsPerPage */
    {132170, 1421, false}, /* Resources */
    {132490, 1, true}, /* givenName */
    {132500, 1, true}, /* familyName */
    {2005, 1, false}, /* middleName */
    {46071, 1, false}, /* type */
    {46053, 1, true}, /* value */
    {132511, 3, false}, /* primary */
    {132185, 1, false}, /* resourceType */
    {85587, 1, false}, /* display */
    {46053, 1, false}, /* value */
    {4004, 1427, false}, /* team */
    {132579, 1427, false}, /* loginAuthenticator */
    {85587, 1, false}, /* display */
    {46053, 1, false}, /* value */
    {132511, 3, false}, /* primary */
    {46071, 1, false}, /* type */
    {46053, 1, false}, /* value */
    {132511, 3, false}, /* primary */
    {132125, 86, false}, /* schemas */
    {22162, 1, false}, /* id */
    {3754, 1, false}, /* userName */
    {22165, 1423, false}, /* name */
    {25577, 1425, false}, /* emails */
    {20534, 1, false}, /* displayName */
    {132519, 1, false}, /* locale */
    {1972, 1, false}, /* externalId */
    {19421, 3, false}, /* active */
    {132180, 1426, false}, /* meta */
    {6943, 1, false}, /* userType */
    {132526, 1428, false}, /* urn:ietf:params:scim:schemas:extension:nice:2.0:User */
    {132598, 1430, false}, /* roles */
    {132604, 1432, false}, /* phoneNumbers */
    {6376, 1, false}, /* timeZone */
    {29667, 1, true}, /* path */
    {46053, 1, true}, /* value */
    {132125, 86, true}, /* schemas */
    {132774, 1435, true}, /* Operations */
    {22162, 1, true}, /* id */
    {3754, 1, true}, /* userName */
    {22165, 1423, true}, /* name */
    {25577, 1425, true}, /* emails */
    {20534, 1, false}, /* displayName */
    {19421, 3, true}, /* active */
    {6943, 1, false}, /* userType */
    {132526, 1428, false}, /* urn:ietf:params:scim:schemas:extension:nice:2.0:User */
    {132598, 1437, false}, /* roles */
    {132604, 1425, false}, /* phoneNumbers */
    {104752, 1, false}, /* timezone */
    {3754, 1, true}, /* userName */
    {22165, 1423, true}, /* name */
    {25577, 1425, true}, /* emails */
    {132526, 1428, false}, /* urn:ietf:params:scim:schemas:extension:nice:2.0:User */
    {132598, 1437, false}, /* roles */
    {20534, 1, false}, /* displayName */
    {19421, 3, false}, /* active */
    {6943, 1, false}, /* userType */
    {104752, 1, false}, /* timezone */
    {132604, 1425, false}, /* phoneNumbers */
    {133072, 1, false}, /* detail */
    {132125, 86, false}, /* schemas */
    {9126, 6, false}, /* status */
    {132125, 86, false}, /* schemas */
    {22162, 1, false}, /* id */
    {3754, 1, false}, /* userName */
    {22165, 1423, false}, /* name */
    {25577, 1425, false}, /* emails */
    {20534, 1, false}, /* displayName */
    {132519, 1, false}, /* locale */
    {1972, 1, false}, /* externalId */
    {19421, 3, false}, /* active */
    {6376, 1, false}, /* timeZone */
    {132180, 1426, false}, /* meta */
    {132526, 1428, false}, /* urn:ietf:params:scim:schemas:extension:nice:2.0:User */
    {132598, 1430, false}, /* roles */
    {6943, 1, false}, /* userType */
    {132125, 86, false}, /* schemas */
    {132133, 2, false}, /* totalResults */
    {132170, 1442, false}, /* Resources */
    {133358, 86, false}, /* CopilotProfileId */
    {133375, 86, false}, /* AgentNumber */
    {131575, 1413, true}, /* dateRange */
    {6376, 1, true}, /* timeZone */
    {90453, 1444, false}, /* filters */
    {2701, 86, false}, /* Team */
    {2695, 86, false}, /* Skill */
    {133358, 86, false}, /* CopilotProfileId */
    {133375, 86, false}, /* AgentNumber */
    {131575, 1413, true}, /* dateRange */
    {6376, 1, true}, /* timeZone */
    {105625, 1447, false}, /* channels */
    {90453, 1448, false}, /* filters */
    {19040, 2, false}, /* version */
    {9126, 1450, false}, /* status */
    {134001, 3, false}, /* syncDone */
    {89564, 1, false}, /* entityName */
    {133970, 1, true}, /* correlationId */
    {134276, 1, true}, /* entity */
    {87955, 1, true}, /* domain */
    {2747, 1, true}, /* entityId */
    {89564, 1, true}, /* entityName */
    {19040, 2, false}, /* version */
    {93099, 3, true}, /* isPrimary */
    {9126, 1450, false}, /* status */
    {134001, 3, false}, /* syncDone */
    {133970, 1, false}, /* correlationId */
    {134276, 1, false}, /* entity */
    {87955, 1, false}, /* domain */
    {2747, 1, false}, /* entityId */
    {89564, 1, false}, /* entityName */
    {19040, 2, false}, /* version */
    {93099, 3, false}, /* isPrimary */
    {9126, 1, false}, /* status */
    {134001, 3, false}, /* syncDone */
    {93318, 1, false}, /* createdAt */
    {93060, 1, false}, /* updatedAt */
    {133970, 1, false}, /* correlationId */
    {2678, 1, false}, /* entityType */
    {87955, 1, false}, /* domain */
    {2747, 1, false}, /* entityId */
    {9126, 1450, false}, /* status */
    {20427, 1, false}, /* tenantId */
    {85595, 2, false}, /* page */
    {107987, 2, false}, /* pageSize */
    {659, 2, false}, /* totalRecords */
    {85595, 2, false}, /* page */
    {107987, 2, false}, /* pageSize */
    {134443, 1455, false}, /* correlations */
    {2282, 3, false}, /* success */
    {134926, 240, false}, /* billingCodes */
    {22165, 1, true}, /* name */
    {13579, 1, false}, /* description */
    {135160, 2, false}, /* parentDivisionId */
    {9126, 1459, true}, /* status */
    {135177, 3, true}, /* isDefault */
    {135187, 1, false}, /* divisionType */
    {134602, 2, false}, /* billingCode */
    {15266, 2, false}, /* divisionId */
    {22165, 1, false}, /* name */
    {15266, 2, false}, /* divisionId */
    {13579, 1, false}, /* description */
    {135160, 2, false}, /* parentDivisionId */
    {9126, 1459, false}, /* status */
    {135177, 3, false}, /* isDefault */
    {135187, 1, false}, /* divisionType */
    {135350, 1, false}, /* parentDivisionName */
    {134602, 2, false}, /* billingCode */
    {135369, 2, false}, /* level */
    {15266, 2, false}, /* divisionId */
    {22165, 1, true}, /* name */
    {13579, 1, false}, /* description */
    {135160, 2, false}, /* parentDivisionId */
    {9126, 1459, true}, /* status */
    {135177, 3, true}, /* isDefault */
    {135187, 1, false}, /* divisionType */
    {134602, 2, false}, /* billingCode */
    {46834, 1465, false}, /* filter */
    {635, 86, false}, /* fields */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {131386, 1470, false}, /* operations */
    {651, 1474, false}, /* orderBy */
    {659, 2, false}, /* totalRecords */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {135672, 1476, false}, /* divisions */
    {659, 2, false}, /* totalRecords */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {135859, 1476, false}, /* division */
    {136008, 1, true}, /* clientToken */
    {136020, 1, true}, /* dataSourceId */
    {136033, 1, true}, /* knowledgeHubId */
    {136048, 1, true}, /* documents */
    {136058, 1, false}, /* documentParseConfig */
    {136094, 1, false}, /* documentIdentifier */
    {9126, 1480, false}, /* status */
    {118664, 1, false}, /* statusReason */
    {93060, 1, false}, /* updatedAt */
    {136078, 1482, false}, /* documentDetails */
    {937, 1, false}, /* error */
    {14139, 1, false}, /* message */
    {136020, 1, true}, /* dataSourceId */
    {136439, 1, false}, /* pageToken */
    {136094, 1, true}, /* documentIdentifier */
    {136449, 1, true}, /* lastUpdatedTimestamp */
    {136470, 1486, true}, /* ingestionStatus */
    {136048, 1488, true}, /* documents */
    {136629, 392, false}, /* nextPageToken */
    {85553, 1, true}, /* code */
    {937, 1, false}, /* error */
    {14139, 1, true}, /* message */
    {20427, 1, false}, /* tenantId */
    {136858, 2, false}, /* productTypeId */
    {136885, 2, false}, /* partnerBillingId */
    {136902, 1, false}, /* productUsageId */
    {136917, 2, false}, /* productQuantity */
    {136933, 1, false}, /* queryDate */
    {136943, 1, false}, /* submittedBy */
    {136955, 1, false}, /* createdTimeStamp */
    {136972, 1, false}, /* modifiedTimeStamp */
    {136990, 1, false}, /* productUsageTrackingId */
    {137013, 1, false}, /* partnerTenantId */
    {659, 2, false}, /* totalRecords */
    {136872, 1492, false}, /* productUsage */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {108483, 1118, false}, /* links */
    {20427, 1, true}, /* tenantId */
    {136858, 2, true}, /* productTypeId */
    {136917, 2, true}, /* productQuantity */
    {136933, 1, true}, /* queryDate */
    {136885, 2, false}, /* partnerBillingId */
    {107987, 2, false}, /* pageSize */
    {137371, 2, false}, /* pageNo */
    {659, 2, false}, /* totalRecords */
    {137387, 86, false}, /* columns */
    {46834, 1465, false}, /* filter */
    {131386, 1470, false}, /* operations */
    {85595, 1496, false}, /* page */
    {137378, 1497, false}, /* metrices */
    {651, 1474, false}, /* orderBy */
    {137404, 1, false}, /* permission */
    {137426, 1, false}, /* privilegeId */
    {45968, 86, false}, /* actions */
    {137438, 1, false}, /* featureId */
    {137415, 1502, false}, /* privileges */
    {84134, 1, false}, /* applicationId */
    {137415, 1502, false}, /* privileges */
    {20451, 1504, false}, /* features */
    {11639, 1, false}, /* roleId */
    {137395, 1, false}, /* roleName */
    {8707, 1500, false}, /* permissions */
    {85145, 1506, false}, /* applications */
    {20534, 1, false}, /* displayName */
    {111185, 2, false}, /* sequence */
    {13579, 1, false}, /* description */
    {137448, 2, false}, /* modifiable */
    {137459, 2, false}, /* internal */
    {9126, 1507, false}, /* status */
    {84322, 1, false}, /* lastModifiedTime */
    {137482, 3, false}, /* parentAccess */
    {12425, 1, false}, /* loginAuthenticatorId */
    {132598, 1509, false}, /* roles */
    {46053, 1, false}, /* value */
    {138290, 502, false}, /* resolvedValue */
    {22162, 1, false}, /* id */
    {89885, 1512, false}, /* values */
    {22162, 1, false}, /* id */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {138262, 1, false}, /* leadUserId */
    {9126, 1459, false}, /* status */
    {21758, 1, false}, /* createdBy */
    {63991, 1, false}, /* lastModified */
    {138273, 1513, false}, /* customAttributes */
    {135177, 3, false}, /* isDefault */
    {15266, 2, false}, /* divisionId */
    {4004, 1514, false}, /* team */
    {11460, 2, false}, /* outStateId */
    {138516, 1, false}, /* outStateName */
    {253, 3, false}, /* isActive */
    {12137, 3, false}, /* isAcw */
    {62757, 2, false}, /* agentTimeoutMins */
    {22162, 1, true}, /* id */
    {22165, 1, true}, /* name */
    {13579, 1, false}, /* description */
    {9126, 1459, true}, /* status */
    {138262, 1, false}, /* leadUserId */
    {21758, 1, false}, /* createdBy */
    {63991, 1, false}, /* lastModified */
    {11670, 2, false}, /* voiceThreshold */
    {6996, 2, false}, /* chatThreshold */
    {6552, 2, false}, /* maxConcurrentChats */
    {7031, 2, false}, /* emailThreshold */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {7068, 2, false}, /* workItemThreshold */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {11707, 2, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {138506, 2, false}, /* userCount */
    {63552, 1517, false}, /* unavailableCodes */
    {138273, 1513, false}, /* customAttributes */
    {135177, 3, false}, /* isDefault */
    {15266, 2, false}, /* divisionId */
    {22162, 1, false}, /* id */
    {22165, 1, false}, /* name */
    {9126, 1459, false}, /* status */
    {21758, 1, false}, /* createdBy */
    {63991, 1, false}, /* lastModified */
    {138273, 1513, false}, /* customAttributes */
    {135177, 3, false}, /* isDefault */
    {15266, 2, false}, /* divisionId */
    {14139, 1, false}, /* message */
    {138529, 1, false}, /* detailedMessage */
    {138545, 2, false}, /* httpCode */
    {4004, 1519, false}, /* team */
    {22162, 1, false}, /* id */
    {22165, 1, true}, /* name */
    {13579, 1, false}, /* description */
    {9126, 1459, true}, /* status */
    {138262, 1, false}, /* leadUserId */
    {21758, 1, false}, /* createdBy */
    {63991, 1, false}, /* lastModified */
    {11670, 2, false}, /* voiceThreshold */
    {6996, 2, false}, /* chatThreshold */
    {6552, 2, false}, /* maxConcurrentChats */
    {7031, 2, false}, /* emailThreshold */
    {6787, 2, false}, /* maxEmailAutoParkingLimit */
    {7068, 2, false}, /* workItemThreshold */
    {6981, 3, false}, /* requestContact */
    {7185, 3, false}, /* contactAutoFocus */
    {11707, 2, false}, /* deliveryMode */
    {7323, 2, false}, /* totalContactCount */
    {138506, 2, false}, /* userCount */
    {63552, 1517, false}, /* unavailableCodes */
    {138273, 1513, false}, /* customAttributes */
    {135177, 3, false}, /* isDefault */
    {15266, 2, false}, /* divisionId */
    {22162, 86, false}, /* id */
    {22165, 86, false}, /* name */
    {15266, 240, false}, /* divisionId */
    {22162, 1523, false}, /* id */
    {22165, 1523, false}, /* name */
    {22162, 1525, false}, /* id */
    {22165, 1525, false}, /* name */
    {46834, 1522, false}, /* filter */
    {635, 86, false}, /* fields */
    {131386, 1524, false}, /* operations */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {651, 1526, false}, /* orderBy */
    {22162, 1, false}, /* id */
    {22165, 1, false}, /* name */
    {13579, 1, false}, /* description */
    {9126, 1459, false}, /* status */
    {138262, 1, false}, /* leadUserId */
    {138737, 1529, false}, /* teamCustomAttributes */
    {135177, 3, false}, /* isDefault */
    {659, 2, false}, /* totalRecords */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {3763, 1531, false}, /* teams */
    {20427, 1, true}, /* tenantId */
    {85241, 1, false}, /* tenantName */
    {138892, 1, true}, /* region */
    {243, 1, false}, /* billingId */
    {138899, 1, false}, /* clusterId */
    {138909, 1, false}, /* schemaName */
    {138875, 1534, true}, /* secondaryTenants */
    {138920, 1, true}, /* primaryTenantSchema */
    {138940, 1, false}, /* primaryTenantBillingId */
    {138963, 1, false}, /* primaryTenantClusterId */
    {139319, 1536, false}, /* syncMode */
    {139342, 1537, false}, /* syncFrequency */
    {139371, 1538, false}, /* syncType */
    {87955, 1, false}, /* domain */
    {2678, 1, false}, /* entityType */
    {139238, 2, true}, /* ifMatchVersion */
    {139253, 1, false}, /* passkey */
    {138940, 1, false}, /* primaryTenantBillingId */
    {138963, 1, false}, /* primaryTenantClusterId */
    {139261, 3, false}, /* multiRegionHA */
    {139275, 3, false}, /* drEnabled */
    {139285, 3, false}, /* syncStart */
    {139295, 1540, false}, /* entitySyncConfiguration */
    {138875, 1534, false}, /* secondaryTenants */
    {139604, 1, false}, /* loginId */
    {22162, 1, false}, /* id */
    {107268, 1, false}, /* objectType */
    {22162, 1, false}, /* id */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {2005, 1, false}, /* middleName */
    {20534, 1, false}, /* displayName */
    {1184, 1, false}, /* lastName */
    {6222, 1, false}, /* emailAddress */
    {138273, 1529, false}, /* customAttributes */
    {46071, 1, false}, /* type */
    {139514, 1, false}, /* mobileNumber */
    {139527, 1, false}, /* mobileNumber2 */
    {139541, 1, false}, /* assignedGroup */
    {139555, 2, false}, /* rank */
    {6385, 1, false}, /* country */
    {6376, 1, false}, /* timeZone */
    {139560, 1, false}, /* role */
    {139565, 1, false}, /* roleUUID */
    {6601, 1, false}, /* hireDate */
    {9126, 1542, false}, /* status */
    {139595, 1544, false}, /* acdInfos */
    {13235, 86, false}, /* groupIds */
    {139612, 1, false}, /* deletedDate */
    {139624, 3, false}, /* impersonated */
    {139637, 3, false}, /* billable */
    {3769, 1, false}, /* teamId */
    {13194, 1, false}, /* externalIdentity */
    {139646, 1, false}, /* emailToBeVerified */
    {139664, 86, false}, /* secondaryRoleIds */
    {139681, 1546, false}, /* views */
    {93344, 1, false}, /* fullName */
    {12425, 1, false}, /* loginAuthenticatorId */
    {101614, 1547, false}, /* user */
    {22162, 1, false}, /* id */
    {93344, 1, false}, /* fullName */
    {101614, 1549, false}, /* user */
    {139915, 1, false}, /* authenticatorId */
    {2282, 3, false}, /* success */
    {65483, 1, false}, /* uuid */
    {22165, 1, false}, /* name */
    {89885, 86, false}, /* values */
    {140223, 1555, false}, /* objects */
    {1174, 1, true}, /* firstName */
    {1184, 1, true}, /* lastName */
    {6222, 1, true}, /* emailAddress */
    {138273, 1513, false}, /* customAttributes */
    {139514, 1, false}, /* mobileNumber */
    {139541, 1, true}, /* assignedGroup */
    {139555, 2, false}, /* rank */
    {6376, 1, false}, /* timeZone */
    {139560, 1, true}, /* role */
    {3769, 1, false}, /* teamId */
    {6601, 1, false}, /* hireDate */
    {139595, 1544, false}, /* acdInfos */
    {13235, 86, false}, /* groupIds */
    {3754, 1, true}, /* userName */
    {140201, 1559, false}, /* applicationAttributes */
    {139646, 1, true}, /* emailToBeVerified */
    {13194, 1, false}, /* externalIdentity */
    {139637, 3, false}, /* billable */
    {139664, 86, false}, /* secondaryRoleIds */
    {139681, 1546, false}, /* views */
    {22162, 1, true}, /* id */
    {2282, 3, false}, /* success */
    {14139, 1, false}, /* message */
    {937, 1, false}, /* error */
    {140231, 1, false}, /* msg */
    {85553, 1, false}, /* code */
    {88720, 1, false}, /* details */
    {2678, 1, false}, /* entityType */
    {88737, 1, false}, /* errors */
    {88728, 1, false}, /* hostName */
    {1174, 1, true}, /* firstName */
    {1184, 1, true}, /* lastName */
    {6222, 1, true}, /* emailAddress */
    {138273, 1513, false}, /* customAttributes */
    {139514, 1, false}, /* mobileNumber */
    {139541, 1, false}, /* assignedGroup */
    {139555, 2, false}, /* rank */
    {6376, 1, false}, /* timeZone */
    {139560, 1, true}, /* role */
    {3769, 1, false}, /* teamId */
    {6601, 1, false}, /* hireDate */
    {139595, 1544, false}, /* acdInfos */
    {13235, 86, false}, /* groupIds */
    {3754, 1, false}, /* userName */
    {140201, 1559, false}, /* applicationAttributes */
    {139646, 1, false}, /* emailToBeVerified */
    {13194, 1, false}, /* externalIdentity */
    {139637, 3, false}, /* billable */
    {139664, 86, false}, /* secondaryRoleIds */
    {139681, 1546, false}, /* views */
    {2282, 3, false}, /* success */
    {14139, 1, false}, /* message */
    {937, 1, false}, /* error */
    {65483, 1, false}, /* uuid */
    {140231, 1, false}, /* msg */
    {140394, 86, true}, /* userIds */
    {140402, 86, false}, /* notDeletedUserIds */
    {22162, 1, false}, /* id */
    {20534, 1, false}, /* displayName */
    {9126, 1542, false}, /* status */
    {659, 2, false}, /* totalRecords */
    {140558, 1568, false}, /* users */
    {777, 12, false}, /* _links */
    {140723, 86, true}, /* emailAddressesList */
    {140742, 1, true}, /* senderEmail */
    {140894, 86, true}, /* inviteUserIds */
    {140908, 1, true}, /* senderUserId */
    {22162, 1, false}, /* id */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {6222, 1, false}, /* emailAddress */
    {138273, 1529, false}, /* customAttributes */
    {141154, 1, false}, /* organizationName */
    {139514, 1, false}, /* mobileNumber */
    {139541, 1, false}, /* assignedGroup */
    {139555, 2, false}, /* rank */
    {6385, 1, false}, /* country */
    {6376, 1, false}, /* timeZone */
    {139560, 1, false}, /* role */
    {139565, 1, false}, /* roleUUID */
    {6601, 1, false}, /* hireDate */
    {9126, 1542, false}, /* status */
    {141171, 3, false}, /* invitationExpired */
    {141189, 1544, false}, /* acdUserMappings */
    {139595, 1544, false}, /* acdInfos */
    {13235, 86, false}, /* groupIds */
    {139612, 1, false}, /* deletedDate */
    {141205, 1, false}, /* icBUId */
    {141212, 1, false}, /* icClusterId */
    {139624, 3, false}, /* impersonated */
    {140201, 1559, false}, /* applicationAttributes */
    {139637, 3, false}, /* billable */
    {137448, 3, false}, /* modifiable */
    {141224, 1572, false}, /* idmType */
    {141258, 3, false}, /* passwordPolicyUpdated */
    {3769, 1, false}, /* teamId */
    {141280, 3, false}, /* update */
    {141287, 3, false}, /* defaultAdminUserRequired */
    {13194, 1, false}, /* externalIdentity */
    {90507, 1, false}, /* creationDate */
    {139646, 1, false}, /* emailToBeVerified */
    {139664, 86, false}, /* secondaryRoleIds */
    {12374, 1, false}, /* password */
    {93344, 1, false}, /* fullName */
    {140558, 1574, false}, /* users */
    {937, 1, false}, /* error */
    {14139, 1, false}, /* message */
    {29667, 1, false}, /* path */
    {9126, 6, false}, /* status */
    {26355, 1, false}, /* timestamp */
    {46834, 1554, false}, /* filter */
    {635, 86, false}, /* fields */
    {131386, 1579, false}, /* operations */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {651, 1474, false}, /* orderBy */
    {22162, 1, false}, /* id */
    {3754, 1, false}, /* userName */
    {1174, 1, false}, /* firstName */
    {1184, 1, false}, /* lastName */
    {2005, 1, false}, /* middleName */
    {20534, 1, false}, /* displayName */
    {6222, 1, false}, /* emailAddress */
    {138273, 1529, false}, /* customAttributes */
    {139514, 1, false}, /* mobileNumber */
    {139527, 1, false}, /* mobileNumber2 */
    {139541, 1, false}, /* assignedGroup */
    {139555, 2, false}, /* rank */
    {6385, 1, false}, /* country */
    {6376, 1, false}, /* timeZone */
    {139560, 1, false}, /* role */
    {139565, 1, false}, /* roleUUID */
    {46071, 1, false}, /* type */
    {6601, 1, false}, /* hireDate */
    {9126, 1542, false}, /* status */
    {141171, 3, false}, /* invitationExpired */
    {141189, 1544, false}, /* acdUserMappings */
    {139595, 1544, false}, /* acdInfos */
    {13235, 86, false}, /* groupIds */
    {139612, 1, false}, /* deletedDate */
    {139624, 3, false}, /* impersonated */
    {139637, 3, false}, /* billable */
    {137448, 3, false}, /* modifiable */
    {141258, 3, false}, /* passwordPolicyUpdated */
    {3769, 1, false}, /* teamId */
    {13194, 1, false}, /* externalIdentity */
    {90507, 1, false}, /* creationDate */
    {139646, 1, false}, /* emailToBeVerified */
    {139664, 86, false}, /* secondaryRoleIds */
    {93344, 1, false}, /* fullName */
    {139681, 1546, false}, /* views */
    {15266, 2, false}, /* divisionId */
    {659, 2, false}, /* totalRecords */
    {642, 2, false}, /* skip */
    {647, 2, false}, /* top */
    {140558, 1582, false}, /* users */
    {912, 2, true}, /* contactId */
    {141522, 1, true}, /* PersonId */
    {141531, 2, true}, /* RequestType */
    {141543, 502, false}, /* ScriptParamsJson */
    {8547, 1, true}, /* startDate */
    {10099, 1, true}, /* endDate */
    {3959, 1, true}, /* userID */
    {8910, 1, false}, /* title */
    {93585, 3, false}, /* open */
    {142272, 3, false}, /* work */
    {142277, 3, false}, /* overTime */
    {142226, 1, false}, /* shiftNotes */
    {142237, 953, false}, /* activityIntervals */
    {142255, 1586, false}, /* baseActivityCode */
    {142286, 1, false}, /* start */
    {142292, 1, false}, /* end */
    {10661, 1, false}, /* userId */
    {142219, 1588, false}, /* shifts */
    {142204, 1590, true}, /* agentSchedules */
    {142286, 1, true}, /* start */
    {142292, 1, true}, /* end */
    {142490, 1, true}, /* activityCodeName */
    {142507, 1592, true}, /* allotmentType */
    {142532, 1594, true}, /* allotmentByUserName */
    {85553, 1, false}, /* code */
    {88720, 502, false}, /* details */
    {3754, 1, false}, /* userName */
    {142490, 1, false}, /* activityCodeName */
    {6376, 1, false}, /* timeZone */
    {142805, 1, false}, /* hireDateInUtc */
    {142819, 2, false}, /* daysPerYear */
    {142831, 2, false}, /* daysTaken */
    {142841, 2, false}, /* scheduled */
    {142851, 2, false}, /* remaining */
    {142861, 2, false}, /* earned */
    {142868, 1, false}, /* carriedOver */
    {142880, 2, false}, /* accrualValueInDays */
    {142899, 1, false}, /* accrualType */
    {142911, 2, false}, /* hoursPerDay */
    {142923, 1, false}, /* totalHours */
    {142934, 1, false}, /* hoursTaken */
    {142945, 1, false}, /* hoursScheduled */
    {142960, 1, false}, /* hoursRemaining */
    {142975, 1, false}, /* hoursEarned */
    {142987, 1, false}, /* hoursCarriedOver */
    {143004, 1, false}, /* accrualValueInHours */
    {659, 2, false}, /* totalRecords */
    {647, 2, false}, /* top */
    {642, 2, false}, /* skip */
    {142782, 1598, false}, /* timeOffUserSummaryList */
    {85553, 1, false}, /* code */
    {88720, 1, false}, /* details */
#ifdef CX_ALL_OPERATIONS
    {135369, 1, false}, /* level */
    {13568, 1, false}, /* scriptName */
    {145619, 1, false}, /* traceMethod */
    {67836, 1, false}, /* sessionId */
    {86904, 870, true}, /* grant_type */
    {85232, 1, true}, /* username */
    {12374, 1, true}, /* password */
    {84289, 1, false}, /* scope */
    {9126, 86, false}, /* status */
    {135177, 1603, false}, /* isDefault */
    {46834, 1604, false}, /* filter */
    {22165, 86, false}, /* name */
    {635, 86, false}, /* fields */
    {46834, 1606, false}, /* filter */
#endif
};

const cx_text_id cx_operation_words[] = {
    2689, 2695, 2701, 2706, 2715, 3559, 3568, 9135, 9133, 9137, 9281, 9286, 11438, 11448, 2689, 2701,
    2715, 14167, 9133, 9137, 18652, 18654, 18656, 10145, 4004, 23730, 23738, 40340, 40347, 9133, 9137, 9133,
    18652, 18654, 18656, 42853, 9133, 9137, 18652, 9135, 9133, 9137, 18652, 18654, 18656, 42853, 52365, 52367,
    52369, 9135, 9133, 9137, 18652, 18654, 18656, 72622, 72605, 75984, 75993, 75998, 76002, 76012, 84157, 84170,
    84177, 84193, 36177, 84237, 84256, 85532, 85553, 85595, 85600, 85613, 85618, 85716, 86227, 86915, 12374, 86948,
    86962, 87010, 87023, 87087, 87154, 87221, 87291, 87417, 87433, 87448, 87462, 87482, 87505, 88152, 88184, 84256,
    88345, 84170, 85613, 88567, 89286, 89294, 89304, 89311, 89321, 89834, 89849, 89929, 89935, 89942, 89968, 89973,
    89991, 90036, 90043, 90051, 90061, 90070, 90077, 90086, 90132, 90138, 91397, 91414, 91424, 89294, 91440, 89304,
    91460, 91469, 91497, 92581, 92595, 92620, 92636, 92863, 92620, 92868, 92882, 92894, 92904, 92863, 92927, 92934,
    92939, 92945, 93149, 93154, 93158, 93203, 93211, 93219, 93291, 93299, 93564, 93571, 93581, 93585, 93590, 93598,
    93607, 92904, 93792, 93808, 92882, 92620, 93813, 92868, 92894, 92863, 93822, 93834, 4086, 94136, 94141, 94598,
    94602, 94606, 93571, 93590, 93598, 94879, 94898, 94918, 94921, 67846, 94924, 94939, 94946, 94954, 2037, 94966,
    94975, 94978, 94981, 94987, 94992, 94995, 95020, 95034, 95046, 95057, 95060, 95063, 95080, 95084, 95094, 95098,
    95101, 95104, 95109, 95122, 95138, 95143, 95152, 95157, 95160, 95166, 95172, 95176, 95184, 95201, 95217, 95226,
    95232, 95250, 95254, 95267, 95290, 95299, 95308, 95322, 95325, 95333, 95339, 95342, 95345, 95351, 95359, 95368,
    95376, 95379, 95428, 95435, 95441, 95452, 95467, 95479, 2037, 94966, 95492, 95504, 94981, 95523, 95530, 95540,
    95034, 95552, 95084, 95566, 95579, 95094, 95590, 95603, 95612, 95622, 95631, 95160, 95653, 95663, 95172, 95226,
    95250, 95667, 95676, 95299, 95682, 95325, 95689, 95333, 95700, 95710, 95345, 95723, 95359, 95730, 95799, 95804,
    96413, 2037, 2024, 93411, 93402, 93419, 96986, 96997, 22162, 8910, 93318, 97720, 97724, 26350, 2037, 97792,
    4025, 97871, 97880, 93318, 22162, 100583, 100590, 9126, 93060, 26350, 2037, 97792, 102339, 93318, 93060, 1174,
    1184, 102349, 102368, 102386, 102403, 93581, 103257, 103472, 103477, 103472, 85618, 104703, 104723, 105259, 105267, 105275,
    105283, 105291, 105299, 105307, 105315, 105323, 105331, 18197, 107940, 109168, 109179, 67846, 2037, 36177, 109168, 109179,
    67846, 109262, 2037, 109278, 109295, 109298, 109312, 109321, 109332, 109338, 109343, 109358, 109362, 109373, 109384, 109401,
    109418, 109446, 109459, 109473, 109489, 109312, 109504, 109537, 109551, 109685, 109691, 109736, 109743, 109748, 109753, 109761,
    109765, 109769, 109777, 89849, 109888, 109897, 109908, 109916, 109920, 109929, 109960, 110008, 110016, 110025, 110034, 110177,
    110186, 110195, 110201, 110290, 110295, 110304, 110311, 110320, 110328, 110333, 110340, 110346, 110380, 67846, 2037, 89849,
    109888, 109897, 110008, 110016, 110025, 109321, 109332, 109338, 109343, 109358, 109362, 109373, 109384, 109401, 109446, 109459,
    109473, 109489, 109312, 109504, 109537, 109551, 114645, 109332, 114653, 115471, 11438, 11448, 115481, 115496, 115512, 115527,
    115543, 115550, 118677, 118684, 118689, 118694, 118709, 118722, 118735, 118777, 118787, 118795, 118812, 118824, 118777, 118787,
    118795, 118812, 95345, 119173, 9133, 18652, 18654, 18656, 42853, 52365, 52367, 120492, 120497, 120505, 120513, 120521,
    120530, 125025, 125029, 125033, 125037, 133575, 95345, 109736, 133984, 133993, 109736, 133984, 135646, 135651, 135659, 135663,
    135667, 136113, 136136, 136153, 136486, 136494, 133993, 89304, 136512, 136539, 136562, 136570, 136580, 136589, 136601, 136610,
    109736, 133984, 137468, 137476, 135646, 135651, 135659, 138731, 138734, 135663, 135667, 139328, 139335, 139356, 139362, 3559,
    139574, 133993, 109736, 139587, 137468, 141232, 141241, 141249, 141402, 142521, 142526,
};

const cx_shape_id cx_operation_alternatives[] = {
    845, 846, 860, 861, 869, 871, 873, 876, 878, 962, 966, 972, 973, 974, 975, 1034,
    502, 1046, 1048, 1054, 1055, 1056, 1, 501, 1169, 1174, 1181, 1196, 1197, 1198, 1221, 1222,
    1299, 1303, 1323, 1325, 86, 501, 1466, 1467, 1468, 501, 1471, 1472, 501, 1513, 501, 502,
    501, 1557, 501, 1466, 1467, 1468, 1577, 501, 2, 501,
};

const uint16_t cx_operation_statuses[] = {
    200, 0, 403, 404, 0, 400, 403, 404, 0, 201, 0, 400, 403, 0, 200, 204,
    0, 400, 401, 403, 501, 0, 400, 401, 403, 404, 405, 500, 0, 202, 0, 401,
    403, 404, 0, 400, 401, 403, 404, 500, 0, 401, 403, 404, 500, 0, 400, 401,
    404, 409, 0, 400, 404, 0, 400, 401, 404, 0, 401, 404, 0, 200, 202, 0,
    400, 401, 403, 0, 401, 403, 500, 0, 200, 206, 0, 401, 0, 401, 403, 0,
    400, 401, 0, 400, 401, 403, 404, 409, 500, 0, 400, 401, 403, 404, 0, 401,
    404, 409, 0, 401, 404, 500, 0, 400, 403, 404, 409, 0, 400, 401, 403, 404,
    409, 0, 400, 403, 409, 500, 0, 400, 401, 403, 409, 0, 400, 401, 403, 409,
    500, 0, 400, 403, 405, 500, 0, 400, 401, 403, 405, 500, 0, 200, 204, 206,
    207, 0, 401, 404, 409, 500, 0, 200, 206, 207, 0, 400, 401, 409, 500, 0,
    400, 401, 501, 0, 401, 501, 0, 400, 0, 400, 403, 500, 0, 400, 403, 404,
    500, 0, 400, 401, 403, 500, 0, 401, 403, 404, 405, 500, 0, 401, 403, 404,
    405, 409, 500, 0, 400, 401, 403, 404, 405, 409, 500, 0, 0, 400, 401, 404,
    500, 0, 400, 500, 0, 400, 401, 429, 500, 0, 400, 409, 0, 400, 401, 409,
    0, 403, 0, 400, 404, 500, 501, 0, 400, 403, 404, 500, 503, 0, 401, 403,
    404, 409, 0, 403, 404, 500, 0, 404, 0, 400, 403, 404, 409, 500, 0, 401,
    404, 429, 500, 0, 401, 429, 500, 0, 400, 401, 403, 429, 500, 0, 400, 401,
    500, 0, 400, 401, 404, 429, 500, 0, 404, 409, 0, 400, 404, 409, 0, 400,
    401, 403, 500, 502, 504, 0, 200, 302, 0, 204, 0, 400, 401, 403, 404, 429,
    500, 0, 400, 404, 409, 422, 0, 200, 201, 0, 201, 202, 0, 201, 204, 0,
    302, 0, 400, 403, 429, 500, 0, 400, 401, 403, 404, 503, 0, 401, 404, 405,
    406, 0, 400, 401, 403, 503, 0, 400, 401, 503, 0, 400, 401, 403, 404, 425,
    500, 504, 0, 400, 401, 403, 404, 409, 425, 500, 504, 0, 401, 403, 404, 422,
    425, 500, 504, 0, 400, 401, 403, 404, 409, 500, 504, 0, 400, 401, 403, 404,
    425, 429, 500, 504, 0, 400, 401, 404, 503, 0, 400, 404, 503, 0, 400, 401,
    403, 404, 500, 502, 0, 400, 401, 403, 500, 502, 0, 401, 403, 404, 500, 502,
    0, 401, 403, 500, 502, 0, 400, 401, 403, 409, 500, 502, 0, 400, 401, 403,
    500, 502, 503, 504, 0, 400, 401, 404, 500, 502, 0, 400, 401, 500, 502, 0,
    400, 401, 403, 404, 500, 502, 503, 504, 509, 529, 0,
};

const size_t cx_documented_count = 627;
const size_t cx_operation_count = sizeof cx_operation_rows / sizeof *cx_operation_rows;

const char cx_operation_texts[] =
    "\0"
    "accessKeyId\0"
    "admin/access-key.delete\0"
    "DELETE\0"
    "/incontactapi/services/{version}/access-keys/{accessKeyId}\0"
    "Deletes an access key.\0"
    "delete-access-keys-id\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-agents-api-docs\0"
    "accessKey\0"
    "agentId\0"
    "billingId\0"
    "isActive\0"
    "lastUsedDate\0"
    "admin/access-key.get\0"
    "GET\0"
    "Returns one access key without its secret.\0"
    "get-access-keys-id\0"
    "admin/access-key.status.set\0"
    "PATCH\0"
    "Makes an access key active or inactive.\0"
    "patch-access-keys-id\0"
    "accesskeys\0"
    "accessKeySecret\0"
    "admin/access-keys.create\0"
    "POST\0"
    "/incontactapi/services/{version}/access-keys\0"
    "Creates an access key for an agent and returns its secret.\0"
    "post-access-keys\0"
    "fields\0"
    "skip\0"
    "top\0"
    "orderBy\0"
    "totalRecords\0"
    "admin/access-keys.list\0"
    "Lists the access keys of an agent, without their secrets.\0"
    "get-access-keys\0"
    "teamIds\0"
    "_links\0"
    "self\0"
    "next\0"
    "previous\0"
    "businessUnitId\0"
    "supervisorStatuslist\0"
    "initiatingAgentNo\0"
    "contactEventTypeId\0"
    "eventStateDescription\0"
    "targetAgentNo\0"
    "contactId\0"
    "startTimeStamp\0"
    "error\0"
    "error_description\0"
    "admin/active-supervisors.list\0"
    "/incontactapi/services/{version}/activesupervisors\0"
    "Lists the supervisors who are active and which agents and contacts they attend to.\0"
    "get-activesupervisors\0"
    "addressBookId\0"
    "searchString\0"
    "firstName\0"
    "lastName\0"
    "hiddenAgents\0"
    "admin/address-book.agents.assigned.list\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}/agents/assigned\0"
    "Lists the agents that an address book is assigned to.\0"
    "*\0"
    "get-address-books-id-agents-assigned\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-addressbook-api-docs\0"
    "admin/address-book.agents.unassigned.list\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}/agents/unassigned\0"
    "Lists the agents that an address book is not assigned to.\0"
    "get-address-books-id-agents-unassigned\0"
    "admin/address-book.delete\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}\0"
    "Deletes an address book.\0"
    "DeleteAddressbook\0"
    "fullLoad\0"
    "true\0"
    "updatedSince\0"
    "addressBook\0"
    "addressBookName\0"
    "addressBookType\0"
    "serverTime\0"
    "addressBookEntries\0"
    "addressBookEntryId\0"
    "externalId\0"
    "stateId\0"
    "externalState\0"
    "middleName\0"
    "company\0"
    "phone\0"
    "mobile\0"
    "email\0"
    "isDeleted\0"
    "lastUpdateTime\0"
    "admin/address-book.dynamic-entries.list\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}/dynamic-entries\0"
    "Lists the entries of a dynamic address book.\0"
    "get-address-books-id-dynamic-entries\0"
    "entryResults\0"
    "success\0"
    "created\0"
    "admin/address-book.dynamic-entries.update\0"
    "PUT\0"
    "Updates entries of a dynamic address book, creating those that are missing.\0"
    "CreateOrUpdateDynamicAddressbook\0"
    "admin/address-book.dynamic-entry.delete\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}/dynamic-entries/{externalId}\0"
    "Deletes an entry of a dynamic address book by its external id.\0"
    "DeleteDynamicAddressBookEntry\0"
    "entityType\0"
    "Agent\0"
    "Skill\0"
    "Team\0"
    "Campaign\0"
    "Everyone\0"
    "addressBookAssignments\0"
    "entityId\0"
    "assignResults\0"
    "admin/address-book.entities.assign\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}/assignment\0"
    "Assigns an address book to agents, skills, teams, campaigns or everyone.\0"
    "AddressBookAssignmentV4\0"
    "admin/address-book.entries.add\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}/entries\0"
    "Adds entries to a standard address book.\0"
    "CreateAddressBookEntries\0"
    "lastPollTime\0"
    "admin/address-book.entries.list\0"
    "Lists the entries of a standard address book.\0"
    "get-address-books-id-entries\0"
    "admin/address-book.entries.update\0"
    "Updates entries of a standard address book.\0"
    "UpdateAddressBookEntries\0"
    "admin/address-book.entry.delete\0"
    "/incontactapi/services/{version}/address-books/{addressBookId}/entries/{addressBookEntryId}\0"
    "Deletes an entry of a standard address book.\0"
    "DeleteAddressBookEntry\0"
    "Standard\0"
    "Dynamic\0"
    "resultSet\0"
    "admin/address-books.create\0"
    "/incontactapi/services/{version}/address-books\0"
    "Creates an address book with a name and a type.\0"
    "CreateAddressBookv4\0"
    "addressBooks\0"
    "appId\0"
    "agents\0"
    "userName\0"
    "teams\0"
    "teamId\0"
    "teamName\0"
    "skills\0"
    "skillId\0"
    "skillName\0"
    "campaigns\0"
    "campaignId\0"
    "campaignName\0"
    "admin/address-books.list\0"
    "Lists the address books of the business unit.\0"
    "getAddressBooks\0"
    "messageGroupId\0"
    "agentMessage\0"
    "userID\0"
    "userNameDomain\0"
    "combinedUserNameDomain\0"
    "team\0"
    "team_no\0"
    "subject\0"
    "date\0"
    "sentOn\0"
    "sentTo\0"
    "duration\0"
    "expireDate\0"
    "msgText\0"
    "msgId\0"
    "msgType\0"
    "delivered\0"
    "messageGroupGuid\0"
    "admin/agent-message.recipients.list\0"
    "/incontactapi/services/{version}/agent-messages/{messageGroupId}\0"
    "Lists the agents that a group message went to, with its subject and date.\0"
    "get-agent-messages-id\0"
    "agentpatternId\0"
    "inputPhoneNum\0"
    "transformNumOut\0"
    "inputNumber\0"
    "outputNumber\0"
    "errorDescription\0"
    "isTransformed\0"
    "admin/agent-pattern.phone-numbers.transform\0"
    "/incontactapi/services/{version}/agent-patterns/{agentpatternId}/transform-phonenumbers\0"
    "Returns a phone number as a dialing pattern rewrites it.\0"
    "post-agent-patterns-id-transform-phonenumbers\0"
    "dialingPatterns\0"
    "patternId\0"
    "patternName\0"
    "input\0"
    "output\0"
    "admin/agent-patterns.list\0"
    "/incontactapi/services/{version}/agent-patterns\0"
    "Lists the dialing patterns for agents.\0"
    "GetAgentDialingPatterns\0"
    "includeEntries\0"
    "dynamicaddressbook\0"
    "standardaddressbook\0"
    "admin/agent.address-books.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/address-books\0"
    "Lists the address books that an agent has, with their entries if wanted.\0"
    "AddressBookListForAnAgent\0"
    "maxConferenceParties\0"
    "deleteCommitmentId\0"
    "deleteCommitmentString\0"
    "persistentPanels\0"
    "persistentPanelId\0"
    "persistentPanelLabel\0"
    "persistentPanelURI\0"
    "webRTCType\0"
    "wfoWebsiteUrl\0"
    "wfoWebServiceUrl\0"
    "wfoApiUrl\0"
    "webRTCWSSUrls\0"
    "urlName\0"
    "weight\0"
    "webRTCServerDomain\0"
    "webRTCDNIS\0"
    "helpSiteVersion\0"
    "digitalEngagementUrl\0"
    "emergencyPhoneNumbers\0"
    "isExternalDirConfigure\0"
    "admin/agent.agent-configuration.get\0"
    "/incontactapi/services/{version}/agents/{agentId}/agent-configuration\0"
    "Returns the configuration that an agent's application uses, such as WebRTC and panels.\0"
    "get-agent-configuration\0"
    "raygunApiKeyMAX\0"
    "raygunApiKeySupervisor\0"
    "googleAccountNumberMAX\0"
    "googleAccountNumberSupervisor\0"
    "maxClientVersion\0"
    "admin/agent.agent-settings.get\0"
    "/incontactapi/services/{version}/agents/{agentId}/agent-settings\0"
    "Returns the settings that an agent's application uses.\0"
    "get-agents-id-agent-settings\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-general-api-docs\0"
    "eventName\0"
    "persistInMemory\0"
    "data\0"
    "admin/agent.custom-event.send\0"
    "/incontactapi/services/{version}/agents/{agentId}/custom-event\0"
    "Raises a custom event with a name and data in an agent's session.\0"
    "put_/agents/{agentId}/custom-event\0"
    "emailAddress\0"
    "reportToId\0"
    "reportToName\0"
    "isSupervisor\0"
    "lastLogin\0"
    "lastUpdated\0"
    "location\0"
    "custom1\0"
    "custom2\0"
    "custom3\0"
    "custom4\0"
    "custom5\0"
    "internalId\0"
    "profileId\0"
    "profileName\0"
    "timeZone\0"
    "country\0"
    "countryName\0"
    "state\0"
    "city\0"
    "chatRefusalTimeout\0"
    "phoneRefusalTimeout\0"
    "workItemRefusalTimeout\0"
    "defaultDialingPattern\0"
    "defaultDialingPatternName\0"
    "useTeamMaxConcurrentChats\0"
    "maxConcurrentChats\0"
    "notes\0"
    "createDate\0"
    "inactiveDate\0"
    "hireDate\0"
    "terminationDate\0"
    "hourlyCost\0"
    "rehireStatus\0"
    "employmentType\0"
    "employmentTypeName\0"
    "referral\0"
    "atHome\0"
    "hiringSource\0"
    "ntLoginName\0"
    "scheduleNotification\0"
    "federatedId\0"
    "useTeamEmailAutoParkingLimit\0"
    "maxEmailAutoParkingLimit\0"
    "sipUser\0"
    "systemUser\0"
    "systemDomain\0"
    "crmUserName\0"
    "useAgentTimeZone\0"
    "timeDisplayFormat\0"
    "sendEmailNotifications\0"
    "apiKey\0"
    "telephone1\0"
    "telephone2\0"
    "userType\0"
    "isWhatIfAgent\0"
    "timeZoneOffset\0"
    "requestContact\0"
    "chatThreshold\0"
    "useTeamChatThreshold\0"
    "emailThreshold\0"
    "useTeamEmailThreshold\0"
    "workItemThreshold\0"
    "useTeamWorkItemThreshold\0"
    "smsThreshold\0"
    "useTeamSmsThreshold\0"
    "digitalThreshold\0"
    "useTeamDigitalThreshold\0"
    "contactAutoFocus\0"
    "useTeamContactAutoFocus\0"
    "useTeamRequestContact\0"
    "issuer\0"
    "recordingNumbers\0"
    "number\0"
    "isOpenIdProfileComplete\0"
    "teamUuId\0"
    "maxPreview\0"
    "totalContactCount\0"
    "useTeamDeliveryModeSettings\0"
    "emailRefusalTimeout\0"
    "voicemailRefusalTimeout\0"
    "smsRefusalTimeout\0"
    "agentMaxVersion\0"
    "agentPhoneTimeout\0"
    "agentPhoneTimeoutSeconds\0"
    "address1\0"
    "address2\0"
    "zipCode\0"
    "noFixedAddress\0"
    "digitalRefusalTimeout\0"
    "agentCxaClientVersion\0"
    "agentCxaReleasePrevious\0"
    "agentIntegration\0"
    "channelLock\0"
    "digitalEngagementEnabled\0"
    "teams_channel_Id\0"
    "divisionNo\0"
    "ACWEnabled\0"
    "ACWRange\0"
    "AttendantUserStatus\0"
    "IsDirectVoicemailTransferEnabled\0"
    "admin/agent.get\0"
    "/incontactapi/services/{version}/agents/{agentId}\0"
    "Returns one agent by agent id or user id.\0"
    "v34.0\0"
    "operations-Agents-get-agents-id\0"
    "agentGroups\0"
    "groupId\0"
    "groupName\0"
    "admin/agent.groups.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/groups\0"
    "Lists the groups that an agent belongs to.\0"
    "getagentbyagentidgroups\0"
    "indicators\0"
    "indicatorName\0"
    "senderContactId\0"
    "imageFile\0"
    "actionType\0"
    "action\0"
    "toolTip\0"
    "enable\0"
    "admin/agent.indicators.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/indicators\0"
    "Lists the indicators that an agent has been shown by scripts.\0"
    "AgentIndicatorList\0"
    "admin/agent.logout\0"
    "/incontactapi/services/{version}/agents/{agentId}/logout\0"
    "Logs an agent out by ending the agent's session.\0"
    "agentLogout\0"
    "messages\0"
    "messageId\0"
    "messageText\0"
    "expireTimer\0"
    "messageHint\0"
    "indicatorId\0"
    "validUntil\0"
    "startDate\0"
    "admin/agent.messages.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/messages\0"
    "Lists the messages that an agent has been sent.\0"
    "AgentMessageList\0"
    "permissions\0"
    "BusinessUnitId\0"
    "Key\0"
    "Value\0"
    "admin/agent.permissions.list\0"
    "/incontactapi/services/{version}/permissions/{agentId}\0"
    "Lists the permissions of an agent.\0"
    "AgentPermissionsList\0"
    "quickReplies\0"
    "quickReplyId\0"
    "title\0"
    "keyWords\0"
    "content\0"
    "isFavorite\0"
    "admin/agent.quick-replies.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/quick-replies\0"
    "Lists the quick replies that an agent may use for a skill.\0"
    "QuickRepliesByAgent\0"
    "agentNo\0"
    "status\0"
    "1\0"
    "0\0"
    "2\0"
    "maximumRows\0"
    "10000\0"
    "startRowIndex\0"
    "orderColumn\0"
    "Attribute_No\0"
    "orderAsc\0"
    "searchText\0"
    "assigned\0"
    "routingAttributes\0"
    "Agent_No\0"
    "Bus_No\0"
    "Attribute_Name\0"
    "Status\0"
    "CURR\0"
    "DISC\0"
    "admin/agent.routing-attributes.list\0"
    "/incontactapi/services/{version}/agents/{agentNo}/routing-attributes\0"
    "Lists the routing attributes that an agent has, or those it lacks.\0"
    "getAgentRoutingAttributes\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-routingattributes-api-docs\0"
    "routingAttributeNo\0"
    "modAgentNo\0"
    "RoutingAttributeNo\0"
    "Success\0"
    "admin/agent.routing-attributes.update\0"
    "Updates an agent's assignment of one routing attribute.\0"
    "updateAgentRoutingAttributes\0"
    "callbacks\0"
    "callbackId\0"
    "target\0"
    "dialNumber\0"
    "origNumber\0"
    "callbackTime\0"
    "msteamsclientid\0"
    "admin/agent.scheduled-callbacks.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/scheduled-callbacks\0"
    "Lists the callbacks scheduled for an agent.\0"
    "v33.0\0"
    "AgentScheduledCallbacks\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-commitments-api-docs\0"
    "endDate\0"
    "mediaTypeId\0"
    "isOutbound\0"
    "agentSkillData\0"
    "agent\0"
    "SkillNo\0"
    "OfferedContacts\0"
    "AnsweredContacts\0"
    "HoldCalls\0"
    "TalkTime\0"
    "HeldTime\0"
    "ACWTime\0"
    "admin/agent.skill-data.get\0"
    "/incontactapi/services/{version}/agents/{agentId}/skill-data\0"
    "Returns a summary of one agent's contacts by skill over a period.\0"
    "AgentSkillDataForSkillid\0"
    "proficiency\0"
    "errorCount\0"
    "skillResults\0"
    "admin/agent.skills.add\0"
    "/incontactapi/services/{version}/agents/{agentId}/skills\0"
    "Assigns skills to an agent.\0"
    "AssignsSkillsToAnAgent\0"
    "outboundStrategy\0"
    "isSkillActive\0"
    "isAssignedSkillActive\0"
    "agentSkillAssignments\0"
    "agentID_alt\0"
    "userId\0"
    "agentProficiencyValue\0"
    "agentProficiencyName\0"
    "emailFromAddress\0"
    "isDialer\0"
    "isNaturalCalling\0"
    "isNaturalCallingRunning\0"
    "mediaTypeName\0"
    "requireDisposition\0"
    "scriptDisposition\0"
    "useACW\0"
    "useDisposition\0"
    "useSecondaryDispositions\0"
    "priorityBlending\0"
    "screenPopTriggerEvent\0"
    "isRestricted\0"
    "admin/agent.skills.list\0"
    "Lists the skills that an agent has, with the proficiency in each.\0"
    "getSkillsByAgentId\0"
    "admin/agent.skills.remove\0"
    "Takes skills away from an agent.\0"
    "RemoveSkillAssignmentsForAgent\0"
    "admin/agent.skills.unassigned.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/skills/unassigned\0"
    "Lists the skills that an agent does not have.\0"
    "GetSkillsNotAssignedToAgent\0"
    "admin/agent.skills.update\0"
    "Updates an agent's skill assignments, such as proficiency or whether active.\0"
    "ModifySkillAssignmentsForAgent\0"
    "Available\0"
    "Unavailable\0"
    "outStateId\0"
    "admin/agent.state.set\0"
    "/incontactapi/services/{version}/agents/{agentId}/state\0"
    "Sets an agent's state to available, or to unavailable with a code.\0"
    "SetAgentState\0"
    "teamUuid\0"
    "roleId\0"
    "locationId\0"
    "customerCard\0"
    "voiceThreshold\0"
    "useTeamVoiceThreshold\0"
    "deliveryMode\0"
    "emailRefusalTimeOut\0"
    "voicemailRefusalTimeOut\0"
    "isBillable\0"
    "useTeamDefaults\0"
    "agentVoiceThreshold\0"
    "agentChatThreshold\0"
    "agentEmailThreshold\0"
    "agentWorkItemThreshold\0"
    "agentSmsThreshold\0"
    "agentDeliveryMode\0"
    "agentTotalContactCount\0"
    "agentRequestContact\0"
    "agentContactAutoFocus\0"
    "integratedSoftphoneWebRtcUrls\0"
    "agentSyncTime\0"
    "admin/agent.update\0"
    "Updates one agent.\0"
    "operations-Agents-put-agents-id\0"
    "reqBUIds\0"
    "agentStates\0"
    "agentStateId\0"
    "agentStateName\0"
    "isAcw\0"
    "fromAddress\0"
    "mediaName\0"
    "mediaType\0"
    "openContacts\0"
    "outStateDescription\0"
    "stationId\0"
    "stationPhoneNumber\0"
    "toAddress\0"
    "admin/agents-states.list\0"
    "/incontactapi/services/{version}/agents-states\0"
    "Lists the current state of every agent.\0"
    "getAgentStates\0"
    "password\0"
    "forceChangeOnLogon\0"
    "agentWorkItemthreshold\0"
    "loginAuthenticatorId\0"
    "agentDigitalThreshold\0"
    "agentResults\0"
    "admin/agents.create\0"
    "/incontactapi/services/{version}/agents\0"
    "Creates one or more agents.\0"
    "operations-Agents-post-agents\0"
    "activeUsersOnly\0"
    "reportTo\0"
    "secondaryID\0"
    "securityProfileID\0"
    "phoneCallRefusalTimeout\0"
    "voiceMailRefusalTimeout\0"
    "skillInfo\0"
    "agentDialingPatternID\0"
    "wfmNotificationEnabled\0"
    "wfmNotificationInterval\0"
    "sipUserId\0"
    "agentPhoneOther\0"
    "hiringSourceId\0"
    "atHomeWorker\0"
    "crmUsername\0"
    "systemUsername\0"
    "shiftTimes\0"
    "display24Hour\0"
    "maxEmailInboxCount\0"
    "mchVoice\0"
    "mchChat\0"
    "mchEmail\0"
    "mchSocial\0"
    "mchWorkitem\0"
    "mchRequestContact\0"
    "useTeamMCHChat\0"
    "useTeamMCHEmail\0"
    "useTeamMCHWorkItem\0"
    "useTeamMCHRequestContact\0"
    "schRequestContact\0"
    "useDefaultEmail\0"
    "useDefaultRequestContact\0"
    "mchContactAutoFocus\0"
    "useTeamMCHContactAutoFocus\0"
    "locationNo\0"
    "locationname\0"
    "hiringSourceDesc\0"
    "externalIdentity\0"
    "autoAttendantAccessType\0"
    "groupIds\0"
    "phones\0"
    "agentPhoneHome\0"
    "useTeamMaxEmailInboxCount\0"
    "admin/agents.extended.list\0"
    "/incontactapi/services/{version}/agents/extended\0"
    "Lists the agents with further fields, such as secondary id and security profile.\0"
    "get-agents-extended\0"
    "isClosed\0"
    "agentName\0"
    "issueType\0"
    "agentIssue\0"
    "rowNumber\0"
    "agentIssueId\0"
    "agent_Name\0"
    "contact_ID\0"
    "issueTypeName\0"
    "scriptName\0"
    "description\0"
    "salesForceCaseID\0"
    "submitTime\0"
    "team_Name\0"
    "admin/agents.issues.list\0"
    "/incontactapi/services/{version}/agents/issues\0"
    "Lists the issues that agents have reported, either open or closed.\0"
    "get-agents-issues\0"
    "updateSince\0"
    "isLocked\0"
    "locked\0"
    "LoginAuthenticatorId\0"
    "stateCode\0"
    "DigitalEngagementEnabled\0"
    "Teams_channel_Id\0"
    "DivisionNo\0"
    "admin/agents.list\0"
    "Lists the agents of the business unit.\0"
    "get-agents\0"
    "admin/agents.message.delete\0"
    "/incontactapi/services/{version}/agents/messages/{messageId}\0"
    "Deletes one message to agents.\0"
    "deleteMessagebyMessageId\0"
    "agentMessages\0"
    "expireMinutes\0"
    "message\0"
    "targetId\0"
    "targetType\0"
    "Station\0"
    "agentMessageResults\0"
    "agentMessageId\0"
    "admin/agents.messages.create\0"
    "/incontactapi/services/{version}/agents/messages\0"
    "Sends one or more messages to agents, teams, stations or everyone.\0"
    "CreateMessage\0"
    "admin/agents.quick-replies.list\0"
    "/incontactapi/services/{version}/agents/quick-replies\0"
    "Lists the quick replies of the business unit.\0"
    "QuickReplies\0"
    "admin/agents.routing-attribute.unassign\0"
    "/incontactapi/services/{version}/agents/routing-attributes/{routingAttributeNo}\0"
    "Takes a routing attribute away from an agent.\0"
    "removeAgentRoutingAttribute\0"
    "agentIds\0"
    "orderby\0"
    "agentRecord\0"
    "SmsThreshold\0"
    "UseTeamsmsThreshold\0"
    "DigitalThreshold\0"
    "UseTeamDigitalThreshold\0"
    "AgentPhoneTimeout\0"
    "AgentPhoneTimeoutSeconds\0"
    "DigitalRefusalTimeout\0"
    "admin/agents.search\0"
    "/incontactapi/services/{version}/agents/search\0"
    "Searches for agents by a list of agent ids and other filters.\0"
    "post-agents-search\0"
    "admin/agents.skill-data.list\0"
    "/incontactapi/services/{version}/agents/skill-data\0"
    "Lists a summary of every agent's contacts by skill over a period.\0"
    "agentSkillData.agents|*\0"
    "AgentSkillData\0"
    "skillRecordTypeID\0"
    "agentSkillDownload\0"
    "skill_Name\0"
    "skill_No\0"
    "divisionId\0"
    "divisionName\0"
    "media_Type\0"
    "campaign_No\0"
    "service_Threshold\0"
    "service_Goal\0"
    "interruptible\0"
    "screen_Pops\0"
    "custom_Screen_Pops\0"
    "initial_Priority\0"
    "max_Priority\0"
    "acceleration\0"
    "dispositionsRequired\0"
    "enlightenAIEquityLevel\0"
    "fallbackTime\0"
    "finalizeWhenExhausted\0"
    "focusLock\0"
    "focusMetric\0"
    "shortAbandonThreshold\0"
    "useShortAbandonThreshold\0"
    "includeShortAbandons\0"
    "includeOtherAbandons\0"
    "hoursOfOperation\0"
    "timeBeforeInterrupt\0"
    "callerID\0"
    "defaultRoutingCriteria\0"
    "queueDefaultMasterID\0"
    "wfiMinimumAgentsLevel\0"
    "wfiMinimumAvailableAgentsLevel\0"
    "emailParking\0"
    "chatWarningThreshold\0"
    "agentTypingIndicator\0"
    "patronTypingPreview\0"
    "emailBccAddress\0"
    "enableChatMessagingTimeout\0"
    "timetoInactiveChatMessage\0"
    "inactiveChatMessage\0"
    "chatTerminationCountDown\0"
    "chatTerminatedMessage\0"
    "media_Name\0"
    "campaign_Name\0"
    "custom_Screen_Pop_Application\0"
    "hoursOfOperationName\0"
    "customScript\0"
    "assignedAgents\0"
    "assignedUserIds\0"
    "assignedPOCs\0"
    "callingLists\0"
    "multiNumberSerialDeliveryId\0"
    "agentless\0"
    "agentlessPortsUsed\0"
    "smsMessageTemplateId\0"
    "treatProgressAsRinging\0"
    "preConnectCPAEnabled\0"
    "agentOverrideButtonOptions\0"
    "ansMachineOverrideSeconds\0"
    "ratio\0"
    "maximumRingingDuration\0"
    "minimumPercentageHopDestinations\0"
    "ansMachineDetMode\0"
    "ansMachineMsg\0"
    "abandonMsg\0"
    "abandonMsgMode\0"
    "customerLiveSilenceSeconds\0"
    "machineEndSilenceSeconds\0"
    "machineMinimumWithoutAgentSeconds\0"
    "machineEndTimeoutSeconds\0"
    "utteranceMinimumSeconds\0"
    "machineMinimumWithAgentSeconds\0"
    "agentNoResponseSeconds\0"
    "agentResponseUtteranceMinimumSeconds\0"
    "customerVoiceThreshold\0"
    "recordPlaceCallAudio\0"
    "cpaPatternForLogging\0"
    "blockMultipleCalls\0"
    "notifyAgentsWhenListIsEmpty\0"
    "endOfListNotificationDelaySeconds\0"
    "confirmationRequiredDeliveryTypeID\0"
    "confirmationRequiredTimeout\0"
    "confirmationRequiredTimeoutSubsequent\0"
    "confirmationRequiredDefaultAccept\0"
    "complianceRecordsDeliveryTypeID\0"
    "complianceRecordsTimeout\0"
    "complianceRecordsTimeoutSubsequent\0"
    "complianceRecordsDefaultAccept\0"
    "overrideBUAbandonRate\0"
    "beginDampenPercentage\0"
    "abandonRateCutoff\0"
    "abandonRateThreshold\0"
    "aggressiveRatioFactor\0"
    "abandonTimeout\0"
    "isScheduled\0"
    "enableDialingByProficiency\0"
    "proficiencyFactor\0"
    "waitTimeFactor\0"
    "maxConcurrentCallsPerAgent\0"
    "maxWaitTimeSeconds\0"
    "complianceButtonOptions\0"
    "previewButtonOptions\0"
    "smsMessageTemplate\0"
    "transportCode\0"
    "enableBlending\0"
    "inactiveBlendingTimerSeconds\0"
    "callbackInitialPriority\0"
    "priorityInitialPriority\0"
    "externalOutboundSkill_No\0"
    "minCallbackMinutes\0"
    "maximumAttempts\0"
    "loadFresh\0"
    "loadCallbacks\0"
    "loadNonFresh\0"
    "defaultContactExpirationMinutes\0"
    "restrictedCallingMaxAttempts\0"
    "restrictedCallingMinutes\0"
    "confirmationRequiredDefault\0"
    "runGetPriorityContactsOnContactInsertion\0"
    "scheduleDayOfWeek\0"
    "scheduleDurationMinutes\0"
    "scheduleIsActive\0"
    "scheduleSkillNo\0"
    "scheduleStartTime\0"
    "scheduleStartTimeMinutes\0"
    "xsGetContactsActive\0"
    "xsReadyThreshold\0"
    "xsFreshThreshold\0"
    "xsAvailableThreshold\0"
    "xsNumberToRetrieve\0"
    "xsSkillChangedActive\0"
    "complianceRecordsDisabled\0"
    "confirmationRequiredDisabled\0"
    "maxBlendingAttempts\0"
    "maxNumAnsweredCalls\0"
    "maxNumCallbacks\0"
    "callbackRestMinutes\0"
    "unassignAgentSpecificCallbacks\0"
    "staleMinutesCallbacks\0"
    "staleMinutesGeneral\0"
    "xsScriptID\0"
    "xsCheckinScriptID\0"
    "skillSchedule\0"
    "dayOfWeek\0"
    "startTime\0"
    "startTimeMinutes\0"
    "durationMinutes\0"
    "timeZoneCreatedIn\0"
    "isPersistentWorkItem\0"
    "isRequireManualAccept\0"
    "evaluationCriteria\0"
    "oldEnlightenAIFocusMetric\0"
    "deliverCallbacksOnDNCHolidays\0"
    "deliverPrioritiesOnDNCHolidays\0"
    "agentlessDeliveryDelaySeconds\0"
    "admin/agents.skills-download.list\0"
    "/incontactapi/services/{version}/agents/skills-download\0"
    "Lists the skills with their settings, in the form used for download.\0"
    "get-gents-skills-download\0"
    "agentAndSkillDetails\0"
    "skillIds\0"
    "3\0"
    "4\0"
    "5\0"
    "admin/agents.skills.assign\0"
    "/incontactapi/services/{version}/agents/skills\0"
    "Assigns skills to several agents, or updates the assignments they have.\0"
    "post-agents-skills\0"
    "UpdatedSince\0"
    "isAgentActive\0"
    "admin/agents.skills.list\0"
    "Lists the skill assignments of all agents.\0"
    "get-agents-skills\0"
    "admin/agents.update\0"
    "Updates several agents at once.\0"
    "operations-Agents-put-agents\0"
    "apiversion\0"
    "versionInfo\0"
    "version\0"
    "release\0"
    "admin/api-releases.list\0"
    "/incontactapi/services/{version}/apiversionreleaseinfo\0"
    "Lists the API versions with the CXone release that each belongs to.\0"
    "get-apiversionreleaseinfo\0"
    "searchUriText\0"
    "verb\0"
    "apiInfo\0"
    "uri\0"
    "admin/api-versions.list\0"
    "/incontactapi/services/{version}/apiversion\0"
    "Lists the API's addresses and verbs with their versions.\0"
    "get-apiversion\0"
    "brandName\0"
    "adminEmail\0"
    "active\0"
    "subdomain\0"
    "stylePackName\0"
    "coBrand\0"
    "centralLogo\0"
    "centralFavicon\0"
    "agentLogo\0"
    "chatLogo\0"
    "sfdcAgentLogo\0"
    "maxAgentLogo\0"
    "maxGlanceLogo\0"
    "admin/branding-profile.get\0"
    "/incontactapi/services/{version}/branding-profiles\0"
    "Returns the branding profile of a business unit.\0"
    "BrandingProfiles\0"
    "includeTrustedBusinessUnits\0"
    "businessUnits\0"
    "businessUnitName\0"
    "globalCallerId\0"
    "phoneTimeout\0"
    "userSessionTimeout\0"
    "startDayOfWeek\0"
    "defaultTimeZone\0"
    "agentsUseDefaultTimeZone\0"
    "maxScriptHistory\0"
    "authGUID\0"
    "coBrandProfileId\0"
    "coBrandProfileName\0"
    "connectivityType\0"
    "clientConnectorPort\0"
    "callSuppression\0"
    "priorityBasedBlending\0"
    "enableFiltering\0"
    "allowPredictiveDialing\0"
    "enableTrueBlending\0"
    "enableSkillAbandonRate\0"
    "abandonRateScope\0"
    "defaultConfirmationDeliveryModeId\0"
    "defaultConfirmationDeliveryMode\0"
    "defaultComplianceRecordTypeId\0"
    "defaultComplianceRecordType\0"
    "daysUntilListSourceIsFlaggedForDeletion\0"
    "scriptNamespace\0"
    "apiPublishedLimit\0"
    "concurrentPortLimit\0"
    "ivrSurveyCallbackLimit\0"
    "stationLimit\0"
    "userLimit\0"
    "concurrentAgentLimit\0"
    "outboundPortLimit\0"
    "agentlessPortLimit\0"
    "presenceMasterId\0"
    "tenantId\0"
    "parentTenantId\0"
    "features\0"
    "productId\0"
    "productDescription\0"
    "isEnabled\0"
    "fileExtensions\0"
    "extension\0"
    "timeZones\0"
    "displayName\0"
    "standardName\0"
    "parentBusinessUnitID\0"
    "isIntegratedTenant\0"
    "niceEngageConfigId\0"
    "niceWFMConfigID\0"
    "niceQMTenantID\0"
    "niceWFMTenantId\0"
    "ieX_CustomerName\0"
    "isMultiContactHandling\0"
    "enableMaxReleasePreview\0"
    "isVFMEnabled\0"
    "permitPerAgentVersioning\0"
    "permitDevVersion\0"
    "defaultToPrevious\0"
    "emergencyCallNotificationEmail\0"
    "admin/business-unit.get\0"
    "/incontactapi/services/{version}/business-unit\0"
    "Returns the configuration of the business unit.\0"
    "BusinessUnitInfo\0"
    "outboundRoutes\0"
    "outboundTelecomRouteId\0"
    "routeDescription\0"
    "admin/business-unit.outbound-routes.list\0"
    "/incontactapi/services/{version}/business-unit/outbound-routes\0"
    "Lists the outbound telecom routes that the business unit's skills may use.\0"
    "get-business-unit-outbound-routes\0"
    "admin/business-unit.time-zones.list\0"
    "/incontactapi/services/{version}/business-unit/time-zones\0"
    "Lists the time zones that the business unit has enabled.\0"
    "get-business-unit-time-zones\0"
    "timezones\0"
    "items\0"
    "admin/business-unit.time-zones.update\0"
    "Updates which time zones the business unit has enabled.\0"
    "put-business-unit-time-zones\0"
    "admin/campaign.address-books.list\0"
    "/incontactapi/services/{version}/campaigns/{campaignId}/address-books\0"
    "Lists the address books that a campaign has, with their entries if wanted.\0"
    "AddressBookForCampaign\0"
    "createdBy\0"
    "modifiedBy\0"
    "createdDate\0"
    "modifiedDate\0"
    "auditHistoryEntries\0"
    "auditHistoryId\0"
    "columnName\0"
    "newValue\0"
    "oldValue\0"
    "modifiedByName\0"
    "admin/campaign.audit-history.list\0"
    "/incontactapi/services/{version}/campaigns/{campaignId}/audit-history\0"
    "Lists the changes made to a campaign, with who made them and when.\0"
    "get-campaigns-id-audit-history\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-skills-api-docs\0"
    "id\0"
    "name\0"
    "admin/campaign.get\0"
    "/incontactapi/services/{version}/campaigns/{campaignId}\0"
    "Returns one campaign.\0"
    "get-campaigns-id\0"
    "addAll\0"
    "assignedSkills\0"
    "invalidSkills\0"
    "admin/campaign.skills.add\0"
    "/incontactapi/services/{version}/campaigns/{campaignId}/skills\0"
    "Assigns skills, or all skills, to a campaign.\0"
    "post-campaigns-id-skills\0"
    "admin/campaign.skills.list\0"
    "Lists the skills that a campaign has.\0"
    "get-campaigns-id-skills\0"
    "admin/campaign.skills.remove\0"
    "Takes skills off a campaign.\0"
    "delete-campaigns-id-skills\0"
    "admin/campaign.skills.unassigned.list\0"
    "/incontactapi/services/{version}/campaigns/{campaignId}/skills/unassigned\0"
    "Lists the skills that a campaign does not have.\0"
    "get-campaigns-id-skills-unassigned\0"
    "admin/campaign.status.set\0"
    "/incontactapi/services/{version}/campaigns/{campaignId}/status\0"
    "Makes a campaign active or inactive.\0"
    "patch-campaigns-id-status\0"
    "admin/campaign.update\0"
    "Updates a campaign.\0"
    "put-campaigns-id\0"
    "admin/campaigns.create\0"
    "/incontactapi/services/{version}/campaigns\0"
    "Creates a campaign.\0"
    "post-campaigns\0"
    "isSkillFiltered\0"
    "admin/campaigns.list\0"
    "Lists the campaigns of the business unit.\0"
    "get-campaigns\0"
    "admin/communications.agent-message.delete\0"
    "/incontactapi/services/{version}/communications/agent-messages/{messageGroupId}\0"
    "Deletes one group message to agents.\0"
    "delete-agent-messages-id\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-agentmessage-api-docs\0"
    "authContext\0"
    "totalRowCount\0"
    "teamNumber\0"
    "stations\0"
    "stationName\0"
    "phoneNumber\0"
    "callerId\0"
    "profile\0"
    "admin/communications.agent-message.get\0"
    "Returns one group message with the agents, teams or stations it went to.\0"
    "targetIds\0"
    "station\0"
    "everyone\0"
    "assignedTargetIds\0"
    "invalidTargetIds\0"
    "admin/communications.agent-messages.create\0"
    "/incontactapi/services/{version}/communications/agent-messages\0"
    "Sends a message to agents, teams, stations or everyone, shown until it expires.\0"
    "post-agent-messages\0"
    "groupMessageIds\0"
    "deletedGroupMessageIds\0"
    "invalidGroupMessageIds\0"
    "admin/communications.agent-messages.delete\0"
    "Deletes several group messages to agents by their ids.\0"
    "delete-communications-agent-messages\0"
    "agentMessaging\0"
    "admin/communications.agent-messages.list\0"
    "Lists the group messages to agents, page by page.\0"
    "get-agent-messages\0"
    "contactStateId\0"
    "contactStateDescriptions\0"
    "ContactStateCategory\0"
    "ContactStateDescription\0"
    "ContactStateId\0"
    "admin/contact-state-description.get\0"
    "/incontactapi/services/{version}/contact-state-descriptions/{contactStateId}\0"
    "Returns the description of one contact state.\0"
    "getContactStateById\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-contacts-api-docs\0"
    "admin/contact-state-descriptions.list\0"
    "/incontactapi/services/{version}/contact-state-descriptions\0"
    "Lists the states that a contact can be in, with their descriptions.\0"
    "getContactStateDescriptions\0"
    "Text\0"
    "TimeStamp\0"
    "PartyType\0"
    "Label\0"
    "RoomId\0"
    "admin/contact.chat-transcript.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}/chat-transcript\0"
    "Returns the transcript of a chat or SMS contact that is still active.\0"
    "ChatTranscript\0"
    "dispositionId\0"
    "dispositionName\0"
    "dispositionByAgendId\0"
    "admin/contact.disposition.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}/disposition\0"
    "Returns the disposition and notes of a contact or case.\0"
    "get-contacts-id-disposition\0"
    "dispositionInfo\0"
    "skill\0"
    "dispositionCode\0"
    "callbackNumber\0"
    "commitmentAmount\0"
    "admin/contact.disposition.set\0"
    "/incontactapi/services/{version}/contacts/{contactId}/set-disposition\0"
    "Sets the disposition of a contact.\0"
    "post-contacts-id-set-disposition\0"
    "includeAttachments\0"
    "emails\0"
    "emailTypeId\0"
    "sentDate\0"
    "ccAddress\0"
    "bccAddress\0"
    "rawFileName\0"
    "bodyHtml\0"
    "hasAttachments\0"
    "attachments\0"
    "attachmentName\0"
    "attachment\0"
    "admin/contact.email-transcript.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}/email-transcript\0"
    "Returns the e-mails of an e-mail contact, with attachments if wanted.\0"
    "EmailTranscript\0"
    "admin/contact.end\0"
    "/incontactapi/services/{version}/contacts/{contactId}/end\0"
    "Ends a contact and disconnects it.\0"
    "endAContact\0"
    "files\0"
    "fileName\0"
    "fullFileName\0"
    "weblink\0"
    "accessDate\0"
    "authorId\0"
    "modifiedId\0"
    "size\0"
    "physicalBytes\0"
    "deleteDate\0"
    "purposeId\0"
    "purposeName\0"
    "mailStatusId\0"
    "mailStatusName\0"
    "admin/contact.files.list\0"
    "/incontactapi/services/{version}/contacts/{contactId}/files\0"
    "Lists the files of a contact, such as recordings, with their links.\0"
    "ContactFiles\0"
    "transcript\0"
    "cloudState\0"
    "text\0"
    "timestamp\0"
    "partyType\0"
    "label\0"
    "roomId\0"
    "admin/contact.historical-chat-transcript.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}/historical-chat-transcript\0"
    "Returns the stored transcript of a past chat contact.\0"
    "getHistoricalChatTranscript\0"
    "admin/contact.monitor\0"
    "/incontactapi/services/{version}/contacts/{contactId}/monitor\0"
    "Dials a phone number so that its owner can listen in on a call.\0"
    "monitorAContactCall\0"
    "admin/contact.record\0"
    "/incontactapi/services/{version}/contacts/{contactId}/record\0"
    "Starts to record an active call.\0"
    "recordAContact\0"
    "admin/contact.sms-historical-transcript.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}/sms-historical-transcript\0"
    "Returns the stored transcript of a past SMS contact.\0"
    "Get-contacts-id-sms-historical-transcript\0"
    "tags\0"
    "tagId\0"
    "tagResults\0"
    "admin/contact.tags.add\0"
    "/incontactapi/services/{version}/contacts/{contactId}/tags\0"
    "Assigns tags to a contact.\0"
    "AssignTagsContact\0"
    "ani\0"
    "admin/contacts.sms-historical.list\0"
    "/incontactapi/services/{version}/contacts/sms-historical-contacts\0"
    "Lists the past SMS contacts of a phone number with a skill.\0"
    "get-contacts-sms-historical-contacts\0"
    "countries\0"
    "countryId\0"
    "countryCode\0"
    "admin/countries.list\0"
    "/incontactapi/services/{version}/countries\0"
    "Lists the countries with their codes.\0"
    "GetCountries\0"
    "states\0"
    "stateName\0"
    "admin/country.states.list\0"
    "/incontactapi/services/{version}/countries/{countryId}/states\0"
    "Lists the states or provinces of a country.\0"
    "GetsStatesProvinces\0"
    "dataTypes\0"
    "dataTypeId\0"
    "dataTypeName\0"
    "admin/data-definitions.data-types.list\0"
    "/incontactapi/services/{version}/data-definitions/data-types\0"
    "Lists the data types that data definitions know.\0"
    "DataDefinitions\0"
    "auditHistoryRecords\0"
    "auditHistoryID\0"
    "admin/disposition.audit-history.list\0"
    "/incontactapi/services/{version}/dispositions/{dispositionId}/audit-history\0"
    "Lists the changes made to a disposition, with who made them and when.\0"
    "get-dispositions-id-audit-history\0"
    "classificationId\0"
    "classificationName\0"
    "dialerAgentOutcomeId\0"
    "dialerAgentOutcomeName\0"
    "reportingGroupId\0"
    "showCommitmentAmount\0"
    "showRescheduleDate\0"
    "isAgentSpecific\0"
    "systemOutcome\0"
    "isPreviewDisposition\0"
    "admin/disposition.get\0"
    "/incontactapi/services/{version}/dispositions/{dispositionId}\0"
    "Returns one disposition with its classification.\0"
    "get-dispositions-id\0"
    "direction\0"
    "sla\0"
    "skillStatus\0"
    "admin/disposition.skills.list\0"
    "/incontactapi/services/{version}/dispositions/{dispositionId}/skills\0"
    "Lists the skills that a disposition is assigned to.\0"
    "get-dispositions-id-skills\0"
    "admin/disposition.status.set\0"
    "/incontactapi/services/{version}/dispositions/{dispositionId}/status\0"
    "Makes a disposition active or inactive.\0"
    "patch-status-by-dispositions-id\0"
    "admin/disposition.update\0"
    "Updates a disposition.\0"
    "put-dispositions-id\0"
    "classificationType\0"
    "classificationResults\0"
    "classificationTypeID\0"
    "dialingOutcomeId\0"
    "isDestinationFinal\0"
    "isContactFinal\0"
    "excludeFromSerialDelivery\0"
    "carryoverForCallback\0"
    "reportingGroupName\0"
    "classificationLocalizationKey\0"
    "dialingOutcomeLocalizationKey\0"
    "reportingGroupLocalizationKey\0"
    "admin/dispositions.classifications.list\0"
    "/incontactapi/services/{version}/dispositions/classifications\0"
    "Lists the classifications that a disposition can have.\0"
    "DispostionClassifications\0"
    "dispositions\0"
    "dispositionResults\0"
    "admin/dispositions.create\0"
    "/incontactapi/services/{version}/dispositions\0"
    "Creates one or more dispositions.\0"
    "post-dispositions\0"
    "isPreviewDispositions\0"
    "errorCode\0"
    "errorMessage\0"
    "path\0"
    "admin/dispositions.list\0"
    "Lists the dispositions of the business unit.\0"
    "get-dispositions\0"
    "admin/dispositions.skills.list\0"
    "/incontactapi/services/{version}/dispositions/skills\0"
    "Lists the dispositions, each with the skills that it is assigned to.\0"
    "get-dispositions-skills\0"
    "admin/dnc-group.contributing-skill.add\0"
    "/incontactapi/services/{version}/dnc-groups/{groupId}/contributing-skills/{skillId}\0"
    "Makes a skill contribute phone numbers to a DNC group.\0"
    "PostDncGroupsContribSkillsById\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-lists-api-docs\0"
    "admin/dnc-group.contributing-skill.remove\0"
    "Stops a skill from contributing phone numbers to a DNC group.\0"
    "DeleteDncGroupsContribSkillsById\0"
    "contributingSkills\0"
    "admin/dnc-group.contributing-skills.list\0"
    "/incontactapi/services/{version}/dnc-groups/{groupId}/contributing-skills\0"
    "Lists the skills that contribute phone numbers to a DNC group.\0"
    "GetDncGroupsContribSkills\0"
    "dncGroups\0"
    "dncGroupId\0"
    "dncGroupName\0"
    "dncGroupDescription\0"
    "validRecords\0"
    "isRemoved\0"
    "admin/dnc-group.get\0"
    "/incontactapi/services/{version}/dnc-groups/{groupId}\0"
    "Returns one DNC group.\0"
    "GetDNCgroupByID\0"
    "dncGroupRecords\0"
    "expiredDate\0"
    "recordResults\0"
    "formattedPhone\0"
    "admin/dnc-group.records.add\0"
    "/incontactapi/services/{version}/dnc-groups/{groupId}/records\0"
    "Adds phone numbers to a DNC group.\0"
    "CreateDncGroupRecords\0"
    "dncRecords\0"
    "recordId\0"
    "dateCollected\0"
    "admin/dnc-group.records.list\0"
    "Lists the phone numbers that a DNC group holds.\0"
    "dncRecords|dncGroupRecords\0"
    "DncGroupsRecords\0"
    "admin/dnc-group.records.remove\0"
    "Expires phone numbers in a DNC group, so that they may be called again.\0"
    "DeleteDncGroupRecords\0"
    "admin/dnc-group.scrubbed-skill.add\0"
    "/incontactapi/services/{version}/dnc-groups/{groupId}/scrubbed-skills/{skillId}\0"
    "Has a skill's call lists scrubbed against a DNC group.\0"
    "PostDncGroupsScrubbedSkills\0"
    "admin/dnc-group.scrubbed-skill.remove\0"
    "Ends the scrubbing of a skill's call lists against a DNC group.\0"
    "DeleteDncGroupsScrubbedSkills\0"
    "scrubbedSkills\0"
    "admin/dnc-group.scrubbed-skills.list\0"
    "/incontactapi/services/{version}/dnc-groups/{groupId}/scrubbed-skills\0"
    "Lists the skills whose call lists are scrubbed against a DNC group.\0"
    "GetDncGroupsScrubbedSkills\0"
    "admin/dnc-group.update\0"
    "Updates the name, description or status of a DNC group.\0"
    "PutDNCgroupByID\0"
    "admin/dnc-groups.create\0"
    "/incontactapi/services/{version}/dnc-groups\0"
    "Creates a DNC group.\0"
    "post-dnc-groups\0"
    "totalGroups\0"
    "admin/dnc-groups.list\0"
    "Lists the DNC groups of the business unit.\0"
    "DncGroupsResultSet\0"
    "searchResults\0"
    "admin/dnc-groups.search\0"
    "/incontactapi/services/{version}/dnc-groups/search\0"
    "Searches for the DNC groups that hold a phone number.\0"
    "ReturnAListOfGroupsByPhonenumber\0"
    "dnisEntries\0"
    "dnis\0"
    "admin/dnis.list\0"
    "/incontactapi/services/{version}/dnis\0"
    "Lists the DNIS numbers and whether each is active.\0"
    "get-dnis\0"
    "payload\0"
    "customerPoc\0"
    "interactionType\0"
    "interactionSubtype\0"
    "result\0"
    "messagingBusinessPoc\0"
    "externalAgentId\0"
    "externalInteractionId\0"
    "externalThreadId\0"
    "interactionId\0"
    "admin/enhanced-customer-card.send\0"
    "/incontactapi/services/{version}/enhancedcustomercard\0"
    "Passes an interaction's data on to the enhanced customer card of a tenant.\0"
    "enhancedCustomerCard\0"
    "categoriesAndPriorities\0"
    "feedbackCategories\0"
    "feedbackPriorities\0"
    "admin/feedback-categories-and-priorities.list\0"
    "/incontactapi/services/{version}/feedback-categories-and-priorities\0"
    "Lists the categories and priorities that feedback can have.\0"
    "CategoriesAndPriorities\0"
    "admin/file.delete\0"
    "/incontactapi/services/{version}/files\0"
    "Deletes a file from the business unit's file store.\0"
    "DeleteFile\0"
    "file\0"
    "admin/file.get\0"
    "Returns one file of the business unit's file store with its content.\0"
    "RetrieveAFile\0"
    "oldPath\0"
    "newPath\0"
    "overwrite\0"
    "admin/file.move\0"
    "Moves or renames a file of the business unit's file store.\0"
    "MoveFile\0"
    "admin/file.upload\0"
    "Uploads a file to the business unit's file store, over an old one if wanted.\0"
    "UploadFile\0"
    "folderPath\0"
    "fileNameWithPath\0"
    "needsProcessing\0"
    "admin/files.external.list\0"
    "/incontactapi/services/{version}/files/external\0"
    "Lists the external files in a folder and whether each still needs processing.\0"
    "GetExternalfiles\0"
    "admin/files.external.processing.set\0"
    "Marks an external file as needing processing or as processed.\0"
    "putexteranlfiles\0"
    "admin/files.external.upload\0"
    "Uploads an external file and can mark it as needing processing.\0"
    "postexternalfiles\0"
    "folderName\0"
    "admin/folder.contents.list\0"
    "/incontactapi/services/{version}/folders\0"
    "Lists what a folder of the business unit's file store holds.\0"
    "ReturnFolder\0"
    "admin/folder.delete\0"
    "Deletes a folder of the business unit's file store.\0"
    "DeleteFolder\0"
    "admin/group.agents.add\0"
    "/incontactapi/services/{version}/groups/{groupId}/agents\0"
    "Adds agents to a group.\0"
    "blank\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-groups-api-docs\0"
    "admin/group.agents.list\0"
    "Lists the agents that are in a group, or those that are not.\0"
    "GetGroupAgent\0"
    "admin/group.agents.remove\0"
    "Takes agents out of a group.\0"
    "deleteGroupAgents\0"
    "groups\0"
    "admin/group.get\0"
    "/incontactapi/services/{version}/groups/{groupId}\0"
    "Returns one group of agents with its name, notes and status.\0"
    "getgroupsbygroupid\0"
    "admin/group.update\0"
    "Updates the name, notes or status of a group of agents.\0"
    "putgroupsbygroupid\0"
    "groupResults\0"
    "admin/groups.create\0"
    "/incontactapi/services/{version}/groups\0"
    "Creates one or more groups of agents.\0"
    "postgroups\0"
    "admin/groups.list\0"
    "Lists the groups of agents.\0"
    "getgroups\0"
    "sourceName\0"
    "sourceId\0"
    "admin/hiring-sources.create\0"
    "/incontactapi/services/{version}/hiring-sources\0"
    "Creates a hiring source.\0"
    "CreateHiringScource\0"
    "sources\0"
    "admin/hiring-sources.list\0"
    "Lists the hiring sources that agents can have.\0"
    "GetHiringSources\0"
    "days\0"
    "day\0"
    "openTime\0"
    "closeTime\0"
    "hasAdditionalHours\0"
    "additionalOpenTime\0"
    "additionalCloseTime\0"
    "isClosedAllDay\0"
    "holidays\0"
    "holidayName\0"
    "overrideBranch\0"
    "overrideExpirationDate\0"
    "admin/hours-of-operation.create\0"
    "/incontactapi/services/{version}/hours-of-operation\0"
    "Creates an hours of operation profile with its days, holidays and skills.\0"
    "post-hours-of-operation\0"
    "hoursOfOperationProfileId\0"
    "admin/hours-of-operation.delete\0"
    "/incontactapi/services/{version}/hours-of-operation/{hoursOfOperationProfileId}\0"
    "Deletes an hours of operation profile.\0"
    "delete-hours-of-operation\0"
    "hoursOfOperationProfileName\0"
    "scripts\0"
    "scriptId\0"
    "admin/hours-of-operation.get\0"
    "Returns one hours of operation profile with its days and holidays.\0"
    "get-hours-of-operation-by-id\0"
    "hooId\0"
    "hooName\0"
    "admin/hours-of-operation.identities.list\0"
    "/incontactapi/services/{version}/hours-of-operation/identities\0"
    "Lists the ids and names of the hours of operation profiles.\0"
    "get-hours-of-operation-identities\0"
    "businessUnit\0"
    "admin/hours-of-operation.list\0"
    "Lists the hours of operation profiles.\0"
    "get-hours-of-operation\0"
    "assign\0"
    "all\0"
    "admin/hours-of-operation.skills.update\0"
    "/incontactapi/services/{version}/hours-of-operation/{hoursOfOperationProfileId}/skills\0"
    "Assigns skills to an hours of operation profile or takes them off it.\0"
    "update-hours-of-operation-skills\0"
    "admin/hours-of-operation.update\0"
    "Updates an hours of operation profile.\0"
    "update-hours-of-operation\0"
    "p1\0"
    "p2\0"
    "p3\0"
    "p4\0"
    "p5\0"
    "p6\0"
    "p7\0"
    "p8\0"
    "p9\0"
    "admin/interaction.signal\0"
    "/incontactapi/services/{version}/interactions/{contactId}/signal\0"
    "Sends a signal with up to nine parameters to the script of a contact.\0"
    "SignalAContact\0"
    "listId\0"
    "finalized\0"
    "listName\0"
    "prospectiveContactCount\0"
    "invalidRecords\0"
    "finalizedRecords\0"
    "uploadDate\0"
    "updateDate\0"
    "removeDate\0"
    "contactAttempts\0"
    "dateOfCall\0"
    "lastDuration\0"
    "systemClass\0"
    "systemClassName\0"
    "agentDisp\0"
    "agentDispDesc\0"
    "confirmReq\0"
    "complianceRec\0"
    "deliveryType\0"
    "callNotes\0"
    "commitAmount\0"
    "callbackDate\0"
    "amDefinedExperience\0"
    "amWaveFile\0"
    "callerIdUsed\0"
    "callRequestDate\0"
    "causeCode\0"
    "deliveredAgentSpecific\0"
    "deliveredAsCallback\0"
    "deliveredPriority\0"
    "detectionType\0"
    "pcDestinationDesc\0"
    "pcDestinationValue\0"
    "targetAgent\0"
    "admin/lists.call-list.attempts.list\0"
    "/incontactapi/services/{version}/lists/call-lists/{listId}/attempts\0"
    "Lists the attempts made to reach the records of a call list.\0"
    "DownloadACallListAttempts\0"
    "forceInactive\0"
    "false\0"
    "forceDelete\0"
    "admin/lists.call-list.delete\0"
    "/incontactapi/services/{version}/lists/call-lists/{listId}\0"
    "Deletes a call list, by force if wanted.\0"
    "delete_/lists/call-lists/{listId}\0"
    "includeRecords\0"
    "listExpirationDate\0"
    "freshRecords\0"
    "retriedRecords\0"
    "contactRecords\0"
    "score\0"
    "customer1\0"
    "customer2\0"
    "priority\0"
    "complianceReq\0"
    "address\0"
    "zip\0"
    "overrideFinalization\0"
    "callRequestTime\0"
    "callRequestStaleMins\0"
    "expirationDate\0"
    "icAttempts\0"
    "icFinalStatus\0"
    "icAssignedSkillId\0"
    "icConfirmationReq\0"
    "icComplianceRecord\0"
    "icPriority\0"
    "icSourceActive\0"
    "icSourceRemoved\0"
    "icTimeZoneNames\0"
    "icTargetAgent\0"
    "icTargetAgentName\0"
    "icDateOfLastCall\0"
    "icLastCallDuration\0"
    "icSystemClassification\0"
    "icSystemClassificationName\0"
    "icAgentDisposition\0"
    "icAgentDispositionDesc\0"
    "icAgentNo\0"
    "icAgentName\0"
    "icCallNotes\0"
    "icCommitmentAmount\0"
    "icCallerIdUsed\0"
    "icDeliveredComplianceRecord\0"
    "icDeliveredConfirmationRequired\0"
    "icContactDeliveryType\0"
    "icDeliveredPriority\0"
    "icDeliveredAsCallback\0"
    "icDeliveredAgentSpecific\0"
    "icCallbackDateTime\0"
    "icCallbackAgent\0"
    "icCallbackAgentName\0"
    "icCallbackNumber\0"
    "icCallbackNotes\0"
    "icCreateDate\0"
    "icModifiedDate\0"
    "icProspectiveContactDestValue\0"
    "icProspectiveContactDestDesc\0"
    "icProspectiveContactDestType\0"
    "icProspectiveContactExpireDate\0"
    "icCallRequestTime\0"
    "icCallRequestStaleMins\0"
    "destinations\0"
    "formattedDestination\0"
    "compliance\0"
    "maxAttempts\0"
    "otherFields\0"
    "fieldName\0"
    "fieldMapping\0"
    "fieldValue\0"
    "admin/lists.call-list.get\0"
    "Returns one call list with its counts, and with its records if wanted.\0"
    "DownloadACallList\0"
    "prospectsToRemove\0"
    "successfulRecords\0"
    "resultCode\0"
    "failedRecords\0"
    "admin/lists.call-list.prospects.remove\0"
    "/incontactapi/services/{version}/lists/call-lists/{sourceName}/removeProspects\0"
    "Removes prospects from a call list's source by their external ids.\0"
    "delete-lists-call-lists-id-removeProspects\0"
    "listFile\0"
    "forceOverwrite\0"
    "startSkill\0"
    "sendEmail\0"
    "jobId\0"
    "admin/lists.call-list.upload\0"
    "/incontactapi/services/{version}/lists/call-lists/{listId}/upload\0"
    "Uploads records to a call list by a job and can start a skill that dials them.\0"
    "UploadingCallingList\0"
    "externalIdColumn\0"
    "scoreColumn\0"
    "customer1Column\0"
    "customer2Column\0"
    "callerIdColumn\0"
    "priorityColumn\0"
    "complianceReqColumn\0"
    "firstNameColumn\0"
    "lastNameColumn\0"
    "addressColumn\0"
    "cityColumn\0"
    "stateColumn\0"
    "zipColumn\0"
    "timeZoneColumn\0"
    "confirmReqColumn\0"
    "overrideFinalizationColumn\0"
    "agentIdColumn\0"
    "callRequestTimeColumn\0"
    "callRequestStaleColumn\0"
    "notesColumn\0"
    "expirationDateColumn\0"
    "destinationMappings\0"
    "admin/lists.call-lists.create\0"
    "/incontactapi/services/{version}/lists/call-lists\0"
    "Creates a call list with the mapping of its columns, without records.\0"
    "post_/lists/call-lists\0"
    "admin/lists.call-lists.job.cancel\0"
    "/incontactapi/services/{version}/lists/call-lists/jobs/{jobId}\0"
    "Cancels a call list upload job that is pending or running.\0"
    "CancelList\0"
    "uploadJobs\0"
    "submitDate\0"
    "isComplete\0"
    "isCancelled\0"
    "completedDate\0"
    "admin/lists.call-lists.job.get\0"
    "Returns the status of one call list upload job.\0"
    "GetCallingList\0"
    "admin/lists.call-lists.jobs.list\0"
    "/incontactapi/services/{version}/lists/call-lists/jobs\0"
    "Lists the call list upload jobs of a period with their status.\0"
    "GetListJob\0"
    "Active\0"
    "Inactive\0"
    "admin/lists.call-lists.list\0"
    "Lists the call lists of the business unit.\0"
    "ReturnCallList\0"
    "includeAgents\0"
    "locations\0"
    "locationName\0"
    "admin/locations.list\0"
    "/incontactapi/services/{version}/locations\0"
    "Lists the locations of the business unit, with their agents if wanted.\0"
    "ReturnsLocations\0"
    "mediaTypes\0"
    "subTypes\0"
    "subTypeId\0"
    "subTypeName\0"
    "admin/media-type.get\0"
    "/incontactapi/services/{version}/media-types/{mediaTypeId}\0"
    "Returns one media type with its subtypes.\0"
    "getMediaTypeById\0"
    "admin/media-types.list\0"
    "/incontactapi/services/{version}/media-types\0"
    "Lists the media types with their subtypes.\0"
    "getMediaTypes\0"
    "templateId\0"
    "messageTemplate\0"
    "templateName\0"
    "templateTypeId\0"
    "templateTypeDesc\0"
    "isHTML\0"
    "replyToAddress\0"
    "fromName\0"
    "body\0"
    "isRTL\0"
    "admin/message-template.get\0"
    "/incontactapi/services/{version}/message-templates/{templateId}\0"
    "Returns one message template.\0"
    "MessageTemplate\0"
    "admin/message-template.update\0"
    "Updates a message template.\0"
    "UpdatesMessageTemplate\0"
    "admin/message-templates.create\0"
    "/incontactapi/services/{version}/message-templates\0"
    "Creates a message template.\0"
    "CreatesMessageTemplate\0"
    "messageTemplates\0"
    "admin/message-templates.list\0"
    "Lists the message templates.\0"
    "MessageTemplates\0"
    "admin/permissions.list\0"
    "/incontactapi/services/{version}/permissions\0"
    "Lists the permissions of the user who asks.\0"
    "getPermissions\0"
    "persistentContact\0"
    "targetAgentId\0"
    "initialPriority\0"
    "maxPriority\0"
    "admin/persistent-contact.update\0"
    "/incontactapi/services/{version}/persistent-contacts/{contactId}\0"
    "Updates the skill, target agent and priority of a persistent contact.\0"
    "put-persistent-contacts-id\0"
    "phoneCodes\0"
    "transportTypeId\0"
    "transportTypeDesc\0"
    "note\0"
    "admin/phone-codes.list\0"
    "/incontactapi/services/{version}/phone-codes\0"
    "Lists the phone codes that SMS messages are sent from.\0"
    "PhoneCodes\0"
    "phoneCollection\0"
    "phonenumber\0"
    "admin/phone-numbers.list\0"
    "/incontactapi/services/{version}/phone-numbers\0"
    "Lists the phone numbers that can still be configured.\0"
    "phoneCollection|phoneNumbers\0"
    "get-phone-numbers\0"
    "pointOfContactId\0"
    "pointsOfContact\0"
    "contactAddress\0"
    "contactCode\0"
    "contactDescription\0"
    "defaultSkillId\0"
    "subType\0"
    "outboundSkill\0"
    "admin/point-of-contact.get\0"
    "/incontactapi/services/{version}/points-of-contact/{pointOfContactId}\0"
    "Returns one point of contact.\0"
    "getPointOfContactById\0"
    "pointOfContactName\0"
    "ivrReportingEnabled\0"
    "chatProfileId\0"
    "error_Description\0"
    "admin/point-of-contact.update\0"
    "Updates a point of contact.\0"
    "put-points-of-contact-id\0"
    "pointOfContact\0"
    "admin/points-of-contact.create\0"
    "/incontactapi/services/{version}/points-of-contact\0"
    "Creates a point of contact with its skill and script.\0"
    "post-points-of-contact\0"
    "6\0"
    "admin/points-of-contact.list\0"
    "Lists the points of contact of the business unit.\0"
    "getPointsOfContact\0"
    "First_Name\0"
    "Last_Name\0"
    "Team_Name\0"
    "admin/routing-attribute.agents.list\0"
    "/incontactapi/services/{version}/routing-attributes/{routingAttributeNo}/agents\0"
    "Lists the agents that have a routing attribute, or those that do not.\0"
    "getRoutingAttributeAgents\0"
    "Notes\0"
    "admin/routing-attribute.get\0"
    "/incontactapi/services/{version}/routing-attributes/{routingAttributeNo}\0"
    "Returns one routing attribute.\0"
    "getRoutingAttribute\0"
    "routingAttributeName\0"
    "admin/routing-attribute.update\0"
    "Updates a routing attribute, or adds it if it is missing.\0"
    "addUpdateRoutingAttribute\0"
    "admin/routing-attributes.list\0"
    "/incontactapi/services/{version}/routing-attributes\0"
    "Lists the routing attributes of the business unit.\0"
    "getRoutingAttributes\0"
    "admin/scheduled-callback.delete\0"
    "/incontactapi/services/{version}/scheduled-callbacks/{callbackId}\0"
    "Deletes a scheduled callback, so that it is not dialed.\0"
    "DeleteScheduledCallback\0"
    "scheduleDate\0"
    "msCalendarEventId\0"
    "admin/scheduled-callback.update\0"
    "Updates a scheduled callback, such as its phone number, date or agent.\0"
    "UpdateScheduledCallback\0"
    "admin/scheduled-callbacks.create\0"
    "/incontactapi/services/{version}/scheduled-callbacks\0"
    "Schedules a callback to a phone number, for a given agent if wanted.\0"
    "CreateScheduledCallback\0"
    "folder\0"
    "scriptList\0"
    "masterID\0"
    "modifyDate\0"
    "isFolder\0"
    "hidden\0"
    "readOnly\0"
    "scriptLockingType\0"
    "lockedBy\0"
    "admin/script-folders.list\0"
    "/incontactapi/services/{version}/script-folders\0"
    "Lists the scripts and folders that a script folder holds.\0"
    "get-scripts-folders\0"
    "scriptScheduleId\0"
    "admin/script-schedule.audit-history.list\0"
    "/incontactapi/services/{version}/script-schedules/{scriptScheduleId}/audit-history\0"
    "Lists the changes made to a script schedule, with who made them and when.\0"
    "get-script-schedules-id-audit-history\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-scriptschedules-api-docs\0"
    "scriptSchedule\0"
    "busNo\0"
    "parameters\0"
    "script\0"
    "lastRunTime\0"
    "nextRunTime\0"
    "scheduleType\0"
    "ends\0"
    "occurrencesRemaining\0"
    "timeOut\0"
    "recursType\0"
    "everyXDays\0"
    "everyXWeeks\0"
    "weeklyDays\0"
    "dayOfMonth\0"
    "everyXmonth\0"
    "ordinalMonthWeek\0"
    "monthWeekDays\0"
    "nextAttemptRunTime\0"
    "attemptCount\0"
    "admin/script-schedule.get\0"
    "/incontactapi/services/{version}/script-schedules/{scriptScheduleId}\0"
    "Returns one script schedule with its script, skill and parameters.\0"
    "get-script-schedules-id\0"
    "scriptSchedules\0"
    "admin/script-schedules.list\0"
    "/incontactapi/services/{version}/script-schedules\0"
    "Lists the script schedules, with when each last ran and runs next.\0"
    "get-script-schedules\0"
    "admin/script-schedules.scripts.list\0"
    "/incontactapi/services/{version}/script-schedules/scripts\0"
    "Lists the scripts that can be scheduled.\0"
    "get-script-schedules-scripts\0"
    "admin/script-schedules.skills.list\0"
    "/incontactapi/services/{version}/script-schedules/skills\0"
    "Lists the skills that a script schedule can use.\0"
    "get-script-schedules-skills\0"
    "filePath\0"
    "scriptContent\0"
    "admin/script.get\0"
    "/incontactapi/services/{version}/scripts/{scriptId}\0"
    "Returns one script with its content by its id.\0"
    "get-scripts-id\0"
    "scriptPath\0"
    "libraryId\0"
    "header\0"
    "masterId\0"
    "purposeType\0"
    "variableRedaction\0"
    "lockInfo\0"
    "lockedName\0"
    "lockedId\0"
    "lockedDate\0"
    "nextActionId\0"
    "lastSavedIn\0"
    "actions\0"
    "{actionId}\0"
    "actionId\0"
    "dependencyOrder\0"
    "implType\0"
    "x\0"
    "y\0"
    "properties\0"
    "{propertyNumber}\0"
    "value\0"
    "branches\0"
    "to\0"
    "type\0"
    "index\0"
    "ports\0"
    "lineType\0"
    "elbows\0"
    "admin/scripts.content.get\0"
    "/incontactapi/services/{version}/scripts\0"
    "Returns the JSON content of a script found by its path or id.\0"
    "get-script\0"
    "admin/scripts.delete\0"
    "Deletes the script at a path.\0"
    "delete-script\0"
    "fileFullName\0"
    "admin/scripts.file.delete\0"
    "/incontactapi/services/{version}/scripts/files\0"
    "Deletes a file from the file server that scripts use.\0"
    "delete_/scripts/files\0"
    "includeFileContent\0"
    "admin/scripts.file.get\0"
    "Returns a script file's configuration, with its content if wanted.\0"
    "get_/scripts/files\0"
    "fileContent\0"
    "admin/scripts.file.save\0"
    "Saves a file on the file server that scripts use.\0"
    "post_/scripts/files\0"
    "admin/scripts.file.update\0"
    "Updates the configuration of a file on the file server that scripts use.\0"
    "put_/scripts/files\0"
    "rootFolder\0"
    "filter\0"
    "inclusionFilePurposeTypeList\0"
    "admin/scripts.files.search\0"
    "/incontactapi/services/{version}/scripts/files/search\0"
    "Searches a folder of the file server that scripts use for files and folders.\0"
    "get_/scripts/files/search\0"
    "versions\0"
    "modifyUser\0"
    "admin/scripts.history.list\0"
    "/incontactapi/services/{version}/scripts/historyByName\0"
    "Lists the saved versions of the script at a path, with who saved each and when.\0"
    "get-script-history\0"
    "kickDate\0"
    "ErrorMessage\0"
    "ErrorState\0"
    "KickResult\0"
    "MasterID\0"
    "CurrLockedBy\0"
    "admin/scripts.kick\0"
    "/incontactapi/services/{version}/scripts/kick\0"
    "Takes the lock on a script away from whoever holds it.\0"
    "post-kick-script\0"
    "lockScript\0"
    "errorState\0"
    "lockUnlockResult\0"
    "admin/scripts.lock.set\0"
    "Locks or unlocks the script at a path.\0"
    "update-script\0"
    "xws\0"
    "yws\0"
    "results\0"
    "admin/scripts.save\0"
    "Saves a script from its JSON content.\0"
    "create-script\0"
    "includeInactive\0"
    "includeTrusted\0"
    "modStartDate\0"
    "modEndDate\0"
    "toolName\0"
    "caption\0"
    "scriptSearchDetails\0"
    "mUser\0"
    "admin/scripts.search\0"
    "/incontactapi/services/{version}/scripts/search\0"
    "Searches for scripts by name, media type, date or the actions in them.\0"
    "get-search-script\0"
    "Parameters\0"
    "admin/scripts.start\0"
    "/incontactapi/services/{version}/scripts/start\0"
    "Starts a script for a skill and returns the contact that it made.\0"
    "post-start-script\0"
    "isExternal\0"
    "pwUseRandom\0"
    "pwMinLength\0"
    "pwMinLower\0"
    "pwMinUpper\0"
    "pwMinNumeric\0"
    "pwMinNonAlpha\0"
    "admin/security-profile.get\0"
    "/incontactapi/services/{version}/security-profiles/{profileId}\0"
    "Returns one security profile with its password rules and agents.\0"
    "GetSecurityProfilesID\0"
    "securityProfileStatusName\0"
    "isSupportProfile\0"
    "isInternal\0"
    "profiles\0"
    "securityProfileId\0"
    "securityProfileName\0"
    "permissionKey\0"
    "optionKeys\0"
    "dataRestrictions\0"
    "dataRoleEntityTypeName\0"
    "accessibilityType\0"
    "entityIds\0"
    "admin/security-profiles.list\0"
    "/incontactapi/services/{version}/security-profiles\0"
    "Lists the security profiles, all or by status and kind.\0"
    "GetSecurityProfiles\0"
    "ServerTime\0"
    "admin/server-time.get\0"
    "/incontactapi/services/{version}/server-time\0"
    "Returns the current time of the server.\0"
    "getServerTime\0"
    "admin/skill.address-books.list\0"
    "/incontactapi/services/{version}/skills/{skillId}/address-books\0"
    "Lists the address books that a skill has, with their entries if wanted.\0"
    "AddressBookForSkill\0"
    "admin/skill.agent.remove\0"
    "/incontactapi/services/{version}/skills/{skillId}/agents/{agentId}\0"
    "Takes one agent off a skill.\0"
    "delete-skills-id-agents-id\0"
    "admin/skill.agents.add\0"
    "/incontactapi/services/{version}/skills/{skillId}/agents\0"
    "Assigns agents to a skill.\0"
    "AgentAssignmentsSkill\0"
    "agentSklStatus\0"
    "isAssigned\0"
    "admin/skill.agents.list\0"
    "Lists the agents that a skill has.\0"
    "getAgentsBySkillId\0"
    "admin/skill.agents.remove\0"
    "Takes agents off a skill.\0"
    "RemoveAgentAssignmentsSkill\0"
    "admin/skill.agents.unassigned.list\0"
    "/incontactapi/services/{version}/skills/{skillId}/agents/unassigned\0"
    "Lists the agents that a skill does not have.\0"
    "GetAgentsThatAreNotAssignedToSkill\0"
    "admin/skill.agents.update\0"
    "Updates how agents are assigned to a skill, such as their proficiency.\0"
    "ModifyAssignmentsSkill\0"
    "SkillCallData\0"
    "SkillName\0"
    "SkillId\0"
    "EnteredQueueContacts\0"
    "AnsweredServiceLevelContacts\0"
    "AbandonedContacts\0"
    "AbandonedTime\0"
    "AverageAbandonedTime\0"
    "AverageACDTime\0"
    "AverageHandleTime\0"
    "AverageSpeedAnswerTime\0"
    "admin/skill.call-data.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/call-data\0"
    "Returns the contact counts and times of one skill over a period.\0"
    "displayOrder\0"
    "classification\0"
    "reportingGroup\0"
    "requireCommitmentAmount\0"
    "requireRescheduleDate\0"
    "agentSpecific\0"
    "dispositionCategoryName\0"
    "admin/skill.dispositions.list\0"
    "/incontactapi/services/{version}/skills/{skillId}/dispositions\0"
    "Lists the dispositions that a skill has.\0"
    "DispositionList\0"
    "admin/skill.dispositions.unassigned.list\0"
    "/incontactapi/services/{version}/skills/{skillId}/dispositions/unassigned\0"
    "Lists the dispositions that a skill does not have.\0"
    "DispositionsNotAssignedSkill\0"
    "workItemQueueType\0"
    "acwTypeId\0"
    "agentFirstResponseTime\0"
    "agentFollowOnResponseTime\0"
    "agentResponseEnabled\0"
    "customerIdleTime\0"
    "customerResponseEnabled\0"
    "IsSubSkill\0"
    "PresentAcceptReject\0"
    "routingQueueId\0"
    "TenantId\0"
    "timeExtensionEnabled\0"
    "stateIdACW\0"
    "stateNameACW\0"
    "maxSecondsACW\0"
    "acwPostTimeoutStateId\0"
    "acwPostTimeoutStateName\0"
    "allowSecondaryDisposition\0"
    "agentRestTime\0"
    "makeTranscriptAvailable\0"
    "transcriptFromAddress\0"
    "displayThankyou\0"
    "thankYouLink\0"
    "popThankYou\0"
    "popThankYouURL\0"
    "isRunning\0"
    "callerIdOverride\0"
    "emailFromEditable\0"
    "EquityLevel\0"
    "FallbackTime\0"
    "FocusLock\0"
    "FocusMetric\0"
    "callSuppressionScriptId\0"
    "reskillHours\0"
    "reskillHoursName\0"
    "countReskillHours\0"
    "minWFIAgents\0"
    "minWFIAvailableAgents\0"
    "useScreenPops\0"
    "useCustomScreenPops\0"
    "screenPopDetail\0"
    "minWorkingTime\0"
    "agentlessPorts\0"
    "serviceLevelThreshold\0"
    "serviceLevelGoal\0"
    "enableShortAbandon\0"
    "countShortAbandons\0"
    "messageTemplateId\0"
    "smsTransportCodeId\0"
    "smsTransportCode\0"
    "deliverMultipleNumbersSerially\0"
    "cradleToGrave\0"
    "priorityInterrupt\0"
    "requireManualAccept\0"
    "admin/skill.get\0"
    "/incontactapi/services/{version}/skills/{skillId}\0"
    "Returns one skill.\0"
    "get-skills-id\0"
    "attemptMode\0"
    "recordRequestMode\0"
    "destinationRetryRestMinutes\0"
    "attempts\0"
    "cadences\0"
    "timeConstraints\0"
    "weekdayTimeConstraints\0"
    "endTime\0"
    "weekendTimeConstraints\0"
    "admin/skill.parameters.cadence-settings.update\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/cadence-settings\0"
    "Updates the cadence settings by which a skill attempts its records.\0"
    "put-skills-id-parameters-cadence-settings\0"
    "AnsMachineOverrideSeconds\0"
    "admin/skill.parameters.cpa-management.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/cpa-management\0"
    "Returns the call progress analysis (CPA) settings of a skill.\0"
    "get-skills-id-parameters-cpa-management\0"
    "cpaSettings\0"
    "abandonMessagePath\0"
    "agentOverrideOptionAnsweringMachine\0"
    "agentOverrideOptionBadNumber\0"
    "agentOverrideOptionFax\0"
    "7\0"
    "8\0"
    "9\0"
    "enableCPALogging\0"
    "exceptions\0"
    "attempt_No\0"
    "preConnectCPARecording\0"
    "admin/skill.parameters.cpa-management.update\0"
    "Updates the call progress analysis (CPA) settings of a skill.\0"
    "put-skills-id-parameters-cpa-management\0"
    "admin/skill.parameters.delivery-preferences.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/delivery-preferences\0"
    "Returns the settings by which a skill delivers contacts to agents.\0"
    "get-skills-id-parameters-delivery-preferences\0"
    "deliveryPreferences\0"
    "confirmationRequiredDeliveryType\0"
    "complianceRecordsDeliveryType\0"
    "showComplianceButtonReschedule\0"
    "showComplianceButtonRequeue\0"
    "showComplianceButtonSnooze\0"
    "showComplianceButtonDisposition\0"
    "showPreviewButtonReschedule\0"
    "showPreviewButtonRequeue\0"
    "showPreviewButtonSnooze\0"
    "showPreviewButtonDisposition\0"
    "admin/skill.parameters.delivery-preferences.update\0"
    "Updates the settings by which a skill delivers contacts to agents.\0"
    "put-skills-id-parameters-delivery-preferences\0"
    "minimumRetryMinutes\0"
    "defaultContactExpiration\0"
    "getPriorityContactsOnContactInsertion\0"
    "overrideBusinessUnitAbandonRate\0"
    "inactiveBlenderTimer\0"
    "maximumRatio\0"
    "aggressiveness\0"
    "endOfListNotificationsDelay\0"
    "percentageOfAgentsBeforeOverdial\0"
    "consecutiveAttemptsWithoutALiveConnect\0"
    "admin/skill.parameters.general-settings.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/general-settings\0"
    "Returns the general settings of a skill's dialing.\0"
    "get-skills-id-parameters-general-settings\0"
    "generalSettings\0"
    "admin/skill.parameters.general-settings.update\0"
    "Updates the general settings of a skill's dialing.\0"
    "put-skills-id-parameters-general-settings\0"
    "skillNo\0"
    "cadenceSettings\0"
    "cadenceMaximumAttempts\0"
    "order\0"
    "dayType\0"
    "attemptNo\0"
    "retrySettings\0"
    "maximumNumberOfHandledCalls\0"
    "generalStaleMinutes\0"
    "releaseAgentSpecificCalls\0"
    "maximumNumberOfCallbacks\0"
    "callbackStaleMinutes\0"
    "filterSettings\0"
    "isFilterActive\0"
    "excludePriority\0"
    "excludeCallback\0"
    "applyOptions\0"
    "filterConditions\0"
    "column\0"
    "operator\0"
    "listManagementSettings\0"
    "displayField1Id\0"
    "displayField1Name\0"
    "displayField2Id\0"
    "displayField2NAme\0"
    "listOrderingOptions\0"
    "orderType\0"
    "scheduleSettings\0"
    "schedules\0"
    "timeZoneSettings\0"
    "overrideTime\0"
    "timeZoneActiveToCall\0"
    "xsSettings\0"
    "xsScriptId\0"
    "xsCheckinScriptId\0"
    "admin/skill.parameters.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters\0"
    "Returns the parameters of one skill, such as retry and schedule settings.\0"
    "get-skills-id-parameters\0"
    "displayField2Name\0"
    "admin/skill.parameters.list-management.update\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/list-management\0"
    "Updates a skill's display fields and the order in which it works its call lists.\0"
    "put-skills-id-parameters-list-management\0"
    "admin/skill.parameters.retry-settings.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/retry-settings\0"
    "Returns the retry settings of a skill.\0"
    "get-skills-id-parameters-retry-settings\0"
    "admin/skill.parameters.retry-settings.update\0"
    "Updates the retry settings of a skill.\0"
    "put-skills-id-parameters-retry-settings\0"
    "sundayStartTime\0"
    "sundayEndTime\0"
    "sundayIsActive\0"
    "mondayStartTime\0"
    "mondayEndTime\0"
    "mondayIsActive\0"
    "tuesdayStartTime\0"
    "tuesdayEndTime\0"
    "tuesdayIsActive\0"
    "wednesdayStartTime\0"
    "wednesdayEndTime\0"
    "wednesdayIsActive\0"
    "thursdayStartTime\0"
    "thursdayEndTime\0"
    "thursdayIsActive\0"
    "fridayStartTime\0"
    "fridayEndTime\0"
    "fridayIsActive\0"
    "saturdayStartTime\0"
    "saturdayEndTime\0"
    "saturdayIsActive\0"
    "admin/skill.parameters.schedule-settings.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/schedule-settings\0"
    "Returns the weekly schedule of a skill, day by day.\0"
    "get-skills-id-parameters-schedule-settings\0"
    "admin/skill.parameters.schedule-settings.update\0"
    "Updates the weekly schedule of a skill.\0"
    "put-skills-id-parameters-schedule-settings\0"
    "admin/skill.parameters.time-zones.list\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/time-zones\0"
    "Lists the calling hours that a skill has for each time zone.\0"
    "get-skills-id-parameters-time-zones\0"
    "admin/skill.parameters.time-zones.update\0"
    "Updates the calling hours that a skill has for each time zone.\0"
    "put-skills-id-parameters-time-zones\0"
    "admin/skill.parameters.xs-settings.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/parameters/xs-settings\0"
    "Returns the XS settings of a skill.\0"
    "get-skills-id-parameters-xs-settings\0"
    "admin/skill.parameters.xs-settings.update\0"
    "Updates the XS settings of a skill, such as its XS scripts and thresholds.\0"
    "put-skills-id-parameters-xs-settings\0"
    "admin/skill.scheduled-callbacks.list\0"
    "/incontactapi/services/{version}/skills/{skillId}/scheduled-callbacks\0"
    "Lists the callbacks scheduled for a skill.\0"
    "SkillScheduledCallbacks\0"
    "admin/skill.start\0"
    "/incontactapi/services/{version}/skills/{skillId}/start\0"
    "Starts an outbound (Personal Connection) skill, which begins to dial people.\0"
    "post_/skills/{skillId}/start\0"
    "force\0"
    "admin/skill.stop\0"
    "/incontactapi/services/{version}/skills/{skillId}/stop\0"
    "Stops an outbound (Personal Connection) skill from dialing, by force if wanted.\0"
    "post_/skills/{skillId}/stop\0"
    "admin/skill.tags.add\0"
    "/incontactapi/services/{version}/skills/{skillId}/tags\0"
    "Assigns tags to a skill.\0"
    "AssignTagSkill\0"
    "tagName\0"
    "admin/skill.tags.list\0"
    "Lists the tags that a skill has.\0"
    "GetTagsSkill\0"
    "admin/skill.tags.remove\0"
    "Takes tags off a skill.\0"
    "RemoveTagsSkill\0"
    "canDownloadChatTranscript\0"
    "chatThankPopURL\0"
    "displayChatThankPage\0"
    "thankMessage\0"
    "useChatThankPopURL\0"
    "admin/skill.thank-you-page.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/thank-you-page\0"
    "Returns the settings of the page that thanks a patron after a chat of a skill.\0"
    "get-skills-id-thank-you-page\0"
    "mediatypeid\0"
    "enableParking\0"
    "popThankYouUrl\0"
    "screenPopType\0"
    "screenPopDetails\0"
    "patronTypingIndicator\0"
    "admin/skill.update\0"
    "Updates a skill.\0"
    "put-skills-id\0"
    "requireDispositions\0"
    "useSecondaryDisposition\0"
    "admin/skills.agents.list\0"
    "/incontactapi/services/{version}/skills/agents\0"
    "Lists the agents that the given skills have.\0"
    "getAgentsAllSkills\0"
    "campaignIds\0"
    "agentAndSkillRecords\0"
    "agentSkillAssignment\0"
    "admin/skills.agents.search\0"
    "/incontactapi/services/{version}/skills/agents/search\0"
    "Searches for the agents that several skills or campaigns have.\0"
    "post-skills-agents-search\0"
    "admin/skills.call-data.list\0"
    "/incontactapi/services/{version}/skills/call-data\0"
    "Lists contact counts and times of every skill over a period.\0"
    "SKILLCALLDATA\0"
    "skillsResults\0"
    "admin/skills.create\0"
    "/incontactapi/services/{version}/skills\0"
    "Creates one or more skills.\0"
    "post-skills\0"
    "admin/skills.list\0"
    "Lists the skills of the business unit.\0"
    "get-skills\0"
    "admin/skills.parameters.list\0"
    "/incontactapi/services/{version}/skills/parameters\0"
    "Lists the parameters of all skills, such as retry and schedule settings.\0"
    "get-skills-parameters\0"
    "stationProfileId\0"
    "admin/station-profile.audit-history.list\0"
    "/incontactapi/services/{version}/station-profiles/{stationProfileId}/audit-history\0"
    "Lists the changes made to a station profile, with who made them and when.\0"
    "get-station-profiles-id-audit-history\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-stationprofiles-api-docs\0"
    "admin/station-profile.delete\0"
    "/incontactapi/services/{version}/station-profiles/{stationProfileId}\0"
    "Deletes a station profile.\0"
    "delete-station-profiles-id\0"
    "stationProfile\0"
    "stationProfileName\0"
    "stationTimeout\0"
    "stationProfileIsInUse\0"
    "admin/station-profile.get\0"
    "Returns one station profile and whether it is in use.\0"
    "get-station-profiles-id\0"
    "admin/station-profile.update\0"
    "Updates the name and timeout of a station profile.\0"
    "put-station-profiles-id\0"
    "admin/station-profiles.create\0"
    "/incontactapi/services/{version}/station-profiles\0"
    "Creates a station profile with a name and a timeout.\0"
    "post-station-profiles\0"
    "stationProfiles\0"
    "admin/station-profiles.list\0"
    "Lists the station profiles of the business unit.\0"
    "get-station-profiles\0"
    "admin/station.audit-history.list\0"
    "/incontactapi/services/{version}/stations/{stationId}/audit-history\0"
    "Lists the changes made to a station, with who made them and when.\0"
    "get-stations-audit-history\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-stations-api-docs\0"
    "documentRefusalTimeout\0"
    "machineIdentifier\0"
    "admin/station.get\0"
    "/incontactapi/services/{version}/stations/{stationId}\0"
    "Returns one station with its phone number and refusal timeouts.\0"
    "get-station-by-id\0"
    "loginHistoryEntries\0"
    "PhoneNo\0"
    "loginDate\0"
    "admin/station.login-history.list\0"
    "/incontactapi/services/{version}/stations/{stationId}/login-history\0"
    "Lists the agents who logged in at a station, with the dates.\0"
    "get-stations-login-history\0"
    "admin/station.status.set\0"
    "/incontactapi/services/{version}/stations/{stationId}/status\0"
    "Makes a station active or inactive.\0"
    "update-station-status\0"
    "activeStationCount\0"
    "admin/station.update\0"
    "Updates a station.\0"
    "update-station\0"
    "admin/stations.create\0"
    "/incontactapi/services/{version}/stations\0"
    "Creates a station with a phone number, caller ID and station profile.\0"
    "create-station\0"
    "activeStationsCount\0"
    "activeStationsLimit\0"
    "admin/stations.list\0"
    "Lists the stations of the business unit.\0"
    "get-stations\0"
    "suppressedContactId\0"
    "admin/suppressed-contact.delete\0"
    "/incontactapi/services/{version}/suppressed-contact/{suppressedContactId}\0"
    "Deletes a suppressed contact.\0"
    "delete-suppressed-contact-id\0"
    "bus_No\0"
    "source\0"
    "suppressedContactMappings\0"
    "admin/suppressed-contact.get\0"
    "Returns one suppressed contact with its skills.\0"
    "get-suppressed-contact-id\0"
    "suppressedContactData\0"
    "admin/suppressed-contact.update\0"
    "Updates a suppressed contact.\0"
    "put-suppressed-contact-id\0"
    "admin/suppressed-contacts.create\0"
    "/incontactapi/services/{version}/suppressed-contact\0"
    "Creates a suppressed contact for given skills and dates.\0"
    "post-suppressed-contact\0"
    "suppressedContacts\0"
    "admin/suppressed-contacts.list\0"
    "Lists the suppressed contacts.\0"
    "get-suppressed-contact\0"
    "admin/tag.get\0"
    "/incontactapi/services/{version}/tags/{tagId}\0"
    "Returns one tag.\0"
    "GetTagDetailsById\0"
    "admin/tag.update\0"
    "Updates a tag.\0"
    "UpdatesTag\0"
    "admin/tags.create\0"
    "/incontactapi/services/{version}/tags\0"
    "Creates a tag.\0"
    "CreatesTag\0"
    "admin/tags.list\0"
    "Lists the tags of the business unit.\0"
    "ReturnsTags\0"
    "admin/team.address-books.list\0"
    "/incontactapi/services/{version}/teams/{teamId}/address-books\0"
    "Lists the address books that a team has, with their entries if wanted.\0"
    "AddressBooksTeam\0"
    "admin/team.agents.add\0"
    "/incontactapi/services/{version}/teams/{teamId}/agents\0"
    "Moves agents into a team.\0"
    "AssignAgentsToTeam\0"
    "agentCount\0"
    "wfoEnabled\0"
    "wfmEnabled\0"
    "qmEnabled\0"
    "inViewEnabled\0"
    "analyticsEnabled\0"
    "inViewGamificationEnabled\0"
    "inViewChatMessagingEnabled\0"
    "inViewLMSEnabled\0"
    "socialThreshold\0"
    "inViewWallboardEnabled\0"
    "agentChannelLock\0"
    "useTeamChannelLock\0"
    "outStateCode\0"
    "admin/team.agents.list\0"
    "Lists the agents of one team.\0"
    "get-teams-id-agents\0"
    "transferTeamId\0"
    "admin/team.agents.remove\0"
    "Takes agents out of a team and moves them to another team.\0"
    "RemoveAgentsFromTeam\0"
    "UnavailableCodes\0"
    "outstateId\0"
    "outstateName\0"
    "agentTimeoutMins\0"
    "wfm2Enabled\0"
    "qm2Enabled\0"
    "inViewChatEnabled\0"
    "evolveTeamId\0"
    "teamLeadId\0"
    "niceAudioRecordingEnabled\0"
    "niceDesktopAnalyticsEnabled\0"
    "niceQmEnabled\0"
    "niceScreenRecordingEnabled\0"
    "niceSpeechAnalyticsEnabled\0"
    "niceWfmEnabled\0"
    "niceQualityOptimizationEnabled\0"
    "niceSurvey_CustomerEnabled\0"
    "nicePerformanceManagementEnabled\0"
    "niceAnalyticsEnabled\0"
    "niceLessonManagementEnabled\0"
    "niceCoachingEnabled\0"
    "niceStrategicPlannerEnabled\0"
    "niceShiftBiddingEnabled\0"
    "niceWfoAdvancedEnabled\0"
    "cxOneCustomerAuthenticationEnabled\0"
    "niceWfoEssentialsEnabled\0"
    "admin/team.get\0"
    "/incontactapi/services/{version}/teams/{teamId}\0"
    "Returns one team.\0"
    "get-teams-id\0"
    "codes\0"
    "codeResults\0"
    "admin/team.unavailable-codes.add\0"
    "/incontactapi/services/{version}/teams/{teamId}/unavailable-codes\0"
    "Assigns unavailable codes to a team.\0"
    "AssignUnavailableCode\0"
    "activeOnly\0"
    "unavailableCodes\0"
    "admin/team.unavailable-codes.list\0"
    "Lists the unavailable codes that a team has.\0"
    "get-teams-id-unavailable-codes\0"
    "admin/team.unavailable-codes.remove\0"
    "Takes unavailable codes away from a team.\0"
    "RemoveUnavailableCodeTeam\0"
    "securityUser\0"
    "admin/team.unavailable-codes.update\0"
    "Updates which unavailable codes a team has.\0"
    "put-teams-id-unavailable-codes\0"
    "admin/team.update\0"
    "Updates a team, and can force it to become inactive.\0"
    "put-teams-id\0"
    "lastModified\0"
    "federatedIdValue\0"
    "admin/teams.agents.list\0"
    "/incontactapi/services/{version}/teams/agents\0"
    "Lists all teams, each with its agents.\0"
    "TeamsAgents\0"
    "admin/teams.create\0"
    "/incontactapi/services/{version}/teams\0"
    "Creates one or more teams.\0"
    "post-teams\0"
    "cxoneCustomerAuthenticationEnabled\0"
    "admin/teams.list\0"
    "Lists the teams of the business unit.\0"
    "get_/teams\0"
    "offset\0"
    "admin/timezones.list\0"
    "/incontactapi/services/{version}/timezones\0"
    "Lists all time zones that CXone knows, with their offsets.\0"
    "Timezones\0"
    "unavailableCodeId\0"
    "admin/unavailable-code.audit-history.list\0"
    "/incontactapi/services/{version}/unavailable-codes/{unavailableCodeId}/audit-history\0"
    "Lists the changes made to an unavailable code, with who made them and when.\0"
    "get-unavailable-codes-id-audit-history\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-unavailablecodes-api-docs\0"
    "unavailableCode\0"
    "isACW\0"
    "agentTimeout\0"
    "admin/unavailable-code.get\0"
    "/incontactapi/services/{version}/unavailable-codes/{unavailableCodeId}\0"
    "Returns one unavailable code with its timeout and after-call-work flag.\0"
    "get-unavailable-codes-id\0"
    "admin/unavailable-code.status.set\0"
    "/incontactapi/services/{version}/unavailable-codes/{unavailableCodeId}/status\0"
    "Makes an unavailable code active or inactive.\0"
    "patch-status-by-unavailable-codes-id\0"
    "assignedTeams\0"
    "invalidTeams\0"
    "admin/unavailable-code.teams.add\0"
    "/incontactapi/services/{version}/unavailable-codes/{unavailableCodeId}/teams\0"
    "Assigns an unavailable code to further teams, or to all teams.\0"
    "post-unavailable-codes-id-teams\0"
    "uuid\0"
    "admin/unavailable-code.teams.list\0"
    "Lists the teams that an unavailable code is assigned to.\0"
    "get-unavailable-codes-id-teams\0"
    "removeAll\0"
    "unassignedTeams\0"
    "admin/unavailable-code.teams.remove\0"
    "Takes an unavailable code away from teams, or from all teams.\0"
    "delete-unavailable-codes-id-teams\0"
    "admin/unavailable-code.teams.unassigned.list\0"
    "/incontactapi/services/{version}/unavailable-codes/{unavailableCodeId}/teams/unassigned\0"
    "Lists the teams that an unavailable code is not assigned to.\0"
    "get-unavailable-codes-id-teams-unassigned\0"
    "admin/unavailable-code.teams.update\0"
    "Assigns an unavailable code to the teams given.\0"
    "put-unavailable-codes-id-teams\0"
    "admin/unavailable-code.update\0"
    "Updates an unavailable code.\0"
    "put-unavailable-codes-id\0"
    "admin/unavailable-codes.create\0"
    "/incontactapi/services/{version}/unavailable-codes\0"
    "Creates an unavailable code.\0"
    "post-unavailable-codes\0"
    "admin/unavailable-codes.list\0"
    "Lists the unavailable codes of the business unit.\0"
    "get-unavailable-codes\0"
    "workflowDataId\0"
    "admin/workflow-data.activate\0"
    "/incontactapi/services/{version}/workflow-data/{workflowDataId}/activate\0"
    "Activates a workflow data profile.\0"
    "activate-workflow-data\0"
    "https://developer.niceincontact.com/content/apis/Admin/admin-workflowdata-api-docs\0"
    "activeFlag\0"
    "ProfileName\0"
    "Description\0"
    "ProfileID\0"
    "Visible\0"
    "Type\0"
    "Ref\0"
    "admin/workflow-data.by-status.list\0"
    "/incontactapi/services/{version}/workflow-data/list/{activeFlag}\0"
    "Lists the workflow data profiles that are active, or those that are not.\0"
    "list-workflow-data\0"
    "admin/workflow-data.create\0"
    "/incontactapi/services/{version}/workflow-data\0"
    "Creates a workflow data profile.\0"
    "create-workflow-data\0"
    "admin/workflow-data.deactivate\0"
    "/incontactapi/services/{version}/workflow-data/{workflowDataId}/deactivate\0"
    "Deactivates a workflow data profile.\0"
    "deactivate-workflow-data\0"
    "workFlowDataId\0"
    "admin/workflow-data.get\0"
    "/incontactapi/services/{version}/workflow-data/{workFlowDataId}\0"
    "Returns one workflow data profile with its data.\0"
    "get-workflow-data-id\0"
    "workflowDataIdentities\0"
    "wfdId\0"
    "wfdName\0"
    "admin/workflow-data.identities.list\0"
    "/incontactapi/services/{version}/workflow-data/identities\0"
    "Lists the ids and names of workflow data profiles.\0"
    "get-workflow-data-identities\0"
    "admin/workflow-data.list\0"
    "Lists the workflow data profiles page by page, with their data.\0"
    "get-workflow-data\0"
    "admin/workflow-data.update\0"
    "Updates a workflow data profile named in the body.\0"
    "update-workflow-data\0"
    "sessionId\0"
    "chat\0"
    "workItem\0"
    "agent/agent-session.add-contact\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/add-contact\0"
    "Asks for one more chat, email or work item for an agent who handles several.\0"
    "agentAddContact\0"
    "https://developer.niceincontact.com/content/apis/agent/sessions-api-docs\0"
    "agent/agent-session.agent-phone.dial\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/agent-phone/dial\0"
    "Dials the phone of the session's agent.\0"
    "dialAgentPhone\0"
    "https://developer.niceincontact.com/content/apis/agent/agentphone-api-docs\0"
    "agent/agent-session.agent-phone.end\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/agent-phone/end\0"
    "Hangs up the agent's phone.\0"
    "disconnectAgentPhone\0"
    "agent/agent-session.agent-phone.mute\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/agent-phone/mute\0"
    "Mutes the agent's phone.\0"
    "muteAgentPhone\0"
    "agent/agent-session.agent-phone.unmute\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/agent-phone/unmute\0"
    "Takes the agent's phone off mute.\0"
    "unmuteAgentLeg\0"
    "agent/agent-session.barge\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/barge\0"
    "Lets a supervisor join in the live call of the monitored agent.\0"
    "contactBarge\0"
    "https://developer.niceincontact.com/content/apis/agent/supervisor-api-docs\0"
    "agent/agent-session.callback.cancel\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{callbackId}/cancel\0"
    "Cancels a scheduled callback that the agent was offered.\0"
    "agentinteractionscallbackcancel\0"
    "https://developer.niceincontact.com/content/apis/agent/scheduledcallbacks-api-docs\0"
    "agent/agent-session.callback.dial\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{callbackId}/dial\0"
    "Dials a scheduled callback that the agent was offered.\0"
    "DialCallback\0"
    "rescheduleDate\0"
    "agent/agent-session.callback.reschedule\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{callbackId}/reschedule\0"
    "Moves a scheduled callback that the agent was offered to another date and time.\0"
    "RescheduleCallback\0"
    "agent/agent-session.coach\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/coach\0"
    "Lets the session's user speak to the monitored agent alone on a live call.\0"
    "contactCoach\0"
    "parentContactId\0"
    "agent/agent-session.consult-agent\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/consult-agent\0"
    "Calls another agent to consult about a contact.\0"
    "dialAgentConsult\0"
    "https://developer.niceincontact.com/content/apis/agent/phonecalls-api-docs\0"
    "continueReskill\0"
    "agent/agent-session.continue-reskill\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/continue-reskill\0"
    "Goes on with, or cancels, moving a call to a skill that is closed at this hour.\0"
    "ContinueReskill\0"
    "forceLogoff\0"
    "endContacts\0"
    "ignorePersonalQueue\0"
    "agent/agent-session.delete\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}\0"
    "Ends an agent session, with its contacts if asked, and logs the agent out.\0"
    "endSession\0"
    "agent/agent-session.dial-agent\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/dial-agent\0"
    "Calls another agent through that agent's personal queue.\0"
    "agentTransfer\0"
    "customerId\0"
    "agent/agent-session.dial-phone\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/dial-phone\0"
    "Dials an outbound call to a phone number for the agent.\0"
    "dialPhone\0"
    "agent/agent-session.dial-skill\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/dial-skill\0"
    "Calls a skill for the agent.\0"
    "dialSkill\0"
    "agent/agent-session.dialer-login\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/dialer-login\0"
    "Logs the agent in to a dialer skill, which can then dial people for the agent.\0"
    "dialerLogon\0"
    "https://developer.niceincontact.com/content/apis/agent/personalcon-api-docs\0"
    "agent/agent-session.dialer-logout\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/dialer-logout\0"
    "Logs the agent out of the dialer.\0"
    "dialerLogout\0"
    "agent/agent-session.interaction.accept\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/accept\0"
    "Accepts an incoming contact for the agent.\0"
    "post-agent-sessions-id-interactions-id-accept\0"
    "https://developer.niceincontact.com/content/apis/agent/chatrequests-api-docs\0"
    "agent/agent-session.interaction.accept-consult\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/accept-consult\0"
    "Accepts a consult that another agent asks for.\0"
    "acceptConsultRequest\0"
    "agent/agent-session.interaction.activate\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/activate\0"
    "Brings a contact into the agent's focus.\0"
    "post-agent-sessions-id-interactions-id-activate\0"
    "agent/agent-session.interaction.activate-chat\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/activate-chat\0"
    "Makes a chat contact the agent's active one again.\0"
    "activateChatContact\0"
    "answeringMachine\0"
    "faxMachine\0"
    "agent/agent-session.interaction.amd-override\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/amd-override\0"
    "Marks a call as answered by an answering machine or a fax machine.\0"
    "AmdOverride\0"
    "agent/agent-session.interaction.custom-data.send\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/custom-data\0"
    "Sends custom data, under an indicator's name, to a contact.\0"
    "PostCustomData\0"
    "primaryDispositionId\0"
    "primaryDispositionNotes\0"
    "primaryCommitmentAmount\0"
    "primaryCallbackTime\0"
    "primaryCallbackNumber\0"
    "secondaryDispositionId\0"
    "previewDispositionId\0"
    "agent/agent-session.interaction.disposition.set\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/disposition\0"
    "Sets the dispositions of a contact, with notes and a callback if wanted.\0"
    "DispositionContact\0"
    "attachmentNames\0"
    "draftEmailGuidStr\0"
    "originalAttachmentNames\0"
    "agent/agent-session.interaction.email-draft.save\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-save-draft\0"
    "Saves a draft of the email of a contact, with its dispositions and notes.\0"
    "post-agent-sessions-id-interactions-id-email-save-draft\0"
    "https://developer.niceincontact.com/content/apis/agent/emails-api-docs\0"
    "agent/agent-session.interaction.email.forward\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-forward\0"
    "Forwards the email of a contact to other addresses.\0"
    "post-agent-sessions-sessionId-interactions-contactId-email-forward\0"
    "isDraft\0"
    "agent/agent-session.interaction.email.park\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-park\0"
    "Parks an email contact with its draft, so that the agent can return to it.\0"
    "ParkEmail\0"
    "agent/agent-session.interaction.email.preview\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-preview\0"
    "Opens an email contact in preview for the agent.\0"
    "PreveiwEmail\0"
    "agent/agent-session.interaction.email.reply\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-reply\0"
    "Replies to the email of a contact.\0"
    "EmailReply\0"
    "agent/agent-session.interaction.email.restore\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-restore\0"
    "Restores an email contact to the agent.\0"
    "RestoreEmail\0"
    "agent/agent-session.interaction.email.send\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-send\0"
    "Sends the email of a contact.\0"
    "EmailSend\0"
    "isImmediate\0"
    "agent/agent-session.interaction.email.unpark\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/email-unpark\0"
    "Brings a parked email contact back to the agent.\0"
    "UnParkEmail\0"
    "agent/agent-session.interaction.end\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/end\0"
    "Ends a contact of the agent, hanging up when it is a call.\0"
    "post-agent-sessions-id-interactions-id-end\0"
    "agent/agent-session.interaction.hold\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/hold\0"
    "Puts a contact of the agent on hold.\0"
    "holdCall\0"
    "agent/agent-session.interaction.independent-call.dial\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/independent-dial\0"
    "Dials the independent call of a contact.\0"
    "IndependentDialed\0"
    "outcome\0"
    "Answered\0"
    "Busy\0"
    "Fax\0"
    "Intercept\0"
    "No Answer\0"
    "agent/agent-session.interaction.independent-call.outcome.set\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/independent-dial-outcome\0"
    "Reports the outcome of the independent call of a contact.\0"
    "IndependentDialOutcome\0"
    "maskRecordingMedia\0"
    "agent/agent-session.interaction.mask\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/mask\0"
    "Covers the recording of a contact with noise until it is unmasked.\0"
    "maskACallRecording\0"
    "agent/agent-session.interaction.pause-voicemail\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/pause-voicemail\0"
    "Pauses a voicemail that plays to the agent.\0"
    "PauseVoicemail\0"
    "https://developer.niceincontact.com/content/apis/agent/voicemails-api-docs\0"
    "agent/agent-session.interaction.play-voicemail\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/play-voicemail\0"
    "Plays a voicemail to the agent from a given position.\0"
    "PlayVoicemail\0"
    "agent/agent-session.interaction.record\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/record\0"
    "Starts to record a call of the agent.\0"
    "recordACall\0"
    "agent/agent-session.interaction.reject\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/reject\0"
    "Rejects an incoming contact for the agent.\0"
    "post-agent-sessions-id-interactions-id-reject\0"
    "agent/agent-session.interaction.resume\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/resume\0"
    "Takes a contact of the agent off hold.\0"
    "resumeCall\0"
    "chatText\0"
    "chatTarget\0"
    "agent/agent-session.interaction.send-chat-text\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/send-chat-text\0"
    "Sends a chat text from the agent to the patron of a chat.\0"
    "post-agent-sessions-id-interactions-id-send-chat-text\0"
    "agent/agent-session.interaction.snooze\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/snooze\0"
    "Snoozes a preview contact that the dialer offered to the agent.\0"
    "PersonalConSnoozes\0"
    "agent/agent-session.interaction.transfer-chat-to-agent\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-chat-to-agent\0"
    "Transfers a chat to another agent.\0"
    "post-agent-sessions-id-interactions-id-transfer-chat-to-agent\0"
    "targetSkillId\0"
    "agent/agent-session.interaction.transfer-chat-to-skill\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-chat-to-skill\0"
    "Transfers a chat to a skill, which routes it to an agent.\0"
    "post-agent-sessions-id-interactions-id-transfer-chat-to-skill\0"
    "agent/agent-session.interaction.transfer-email-to-agent\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-email-to-agent\0"
    "Transfers an email, with its draft and dispositions, to another agent.\0"
    "post-agent-sessions-id-interactions-id-transfer-email-to-agent\0"
    "targetSkillID\0"
    "agent/agent-session.interaction.transfer-email-to-skill\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-email-to-skill\0"
    "Transfers an email, with its draft and dispositions, to a skill.\0"
    "post-agent-sessions-id-interactions-id-transfer-email-to-skill\0"
    "agent/agent-session.interaction.transfer-voicemail-to-agent\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-voicemail-to-agent\0"
    "Transfers a voicemail to another agent.\0"
    "VoicemailTransferAgent\0"
    "agent/agent-session.interaction.transfer-voicemail-to-skill\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-voicemail-to-skill\0"
    "Transfers a voicemail to a skill, which routes it to an agent.\0"
    "VoicemailTransferSkill\0"
    "isTyping\0"
    "isTextEntered\0"
    "agent/agent-session.interaction.typing.send\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/typing\0"
    "Tells the patron of a chat whether the agent is typing.\0"
    "AgentTyping\0"
    "agent/agent-session.interaction.unmask\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/unmask\0"
    "Ends the masking of the recording of a contact.\0"
    "stopMaskingACallRecording\0"
    "agent/agent-session.interactions.add-chat\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/add-chat\0"
    "Asks for one more chat contact for an agent session.\0"
    "addChatContact\0"
    "agent/agent-session.interactions.add-email\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/add-email\0"
    "Asks for one more email contact for an agent session.\0"
    "AddEmail\0"
    "agent/agent-session.interactions.add-text\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/add-text\0"
    "Asks for one more chat or SMS contact, by media type, for an agent session.\0"
    "post-agent-sessions-id-interactions-add-text\0"
    "agent/agent-session.interactions.conference-calls\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/conference-calls\0"
    "Joins the agent's calls into one conference.\0"
    "conferenceCall\0"
    "agent/agent-session.interactions.outbound-email.create\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/email-outbound\0"
    "Creates an outbound email contact to an address through a skill.\0"
    "EmailOutbound\0"
    "agent/agent-session.interactions.outbound-sms.create\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/sms-outbound\0"
    "Creates an outbound SMS contact to a phone number through a skill.\0"
    "post-agent-sessions-id-interactions-sms-outbound\0"
    "agent/agent-session.interactions.transfer-calls\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/transfer-calls\0"
    "Joins the agent's calls to each other and takes the agent out of them.\0"
    "transferCall\0"
    "agent/agent-session.monitor\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/monitor\0"
    "Lets the session's user listen in on another agent's live call.\0"
    "contactMonitor\0"
    "timeout\0"
    "events\0"
    "IISHost\0"
    "VCHost\0"
    "eventProperty_1\0"
    "eventProperty_2\0"
    "eventProperty_3\0"
    "eventProperty_...\0"
    "eventProperty_n\0"
    "agent/agent-session.next-event.get\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/get-next-event\0"
    "Waits up to a timeout for the next events of an agent session and returns them.\0"
    "getNextEvent\0"
    "dtmfSequence\0"
    "toneDurationMS\0"
    "toneSpacingMS\0"
    "agent/agent-session.send-dtmf\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/send-dtmf\0"
    "Plays a sequence of DTMF tones into the agent's call.\0"
    "SendDtmfTone\0"
    "reason\0"
    "agent/agent-session.state.set\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/state\0"
    "Sets the state of the session's agent, with an unavailable code as the reason.\0"
    "setAgentStatus\0"
    "categoryId\0"
    "comment\0"
    "customData\0"
    "agent/agent-session.submit-feedback\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/submit-feedback\0"
    "Submits the agent's feedback with a category, a priority and a comment.\0"
    "SendFeedback\0"
    "agent/agent-session.take-over\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/take-over\0"
    "Takes a live call over from the monitored agent.\0"
    "post-agent-sessions-sessionId-take-over\0"
    "inactivityTimeout\0"
    "300\0"
    "inactivityForceLogout\0"
    "asAgentId\0"
    "agent/agent-sessions.create\0"
    "/incontactapi/services/{version}/agent-sessions\0"
    "Starts an agent session at a station or phone number and returns its id.\0"
    "startSession\0"
    "agent/agent-sessions.join\0"
    "/incontactapi/services/{version}/agent-sessions/join\0"
    "Joins the session that an agent already has and returns its id.\0"
    "joinSession\0"
    "auth/access-key-token.create\0"
    "/authentication/v1/token/access-key\0"
    "Logs in with an access key and returns access, refresh and id tokens.\0"
    "token\0"
    "auth/access-key-token.refresh\0"
    "/public/user/refresh\0"
    "Exchanges an access-key token for a fresh one.\0"
    "requestedPassword\0"
    "resetResult\0"
    "passwordComplexityResult\0"
    "auth/agent.password.reset\0"
    "/incontactapi/services/{version}/agents/{agentId}/reset-password\0"
    "Resets an agent's password, to a given one if wanted.\0"
    "passwordReset\0"
    "https://developer.niceincontact.com/content/apis/authentication/authentication-authenticate-api-docs\0"
    "currentPassword\0"
    "newPassword\0"
    "changeResult\0"
    "auth/agents.password.change\0"
    "/incontactapi/services/{version}/agents/change-password\0"
    "Changes the calling agent's own password, given the current one.\0"
    "PasswordChange\0"
    "applicationId\0"
    "contacts\0"
    "confidential\0"
    "public\0"
    "backend\0"
    "tenancy\0"
    "single\0"
    "redirects\0"
    "origins\0"
    "logouts\0"
    "authMethod\0"
    "client_secret_post\0"
    "client_secret_basic\0"
    "jwksEndpoint\0"
    "scope\0"
    "createdTime\0"
    "lastModifiedBy\0"
    "lastModifiedTime\0"
    "scheduledDeletionTime\0"
    "auth/application.delete\0"
    "/applications/{applicationId}\0"
    "Puts a registered application down for deletion at a later time.\0"
    "deleteApplication\0"
    "https://developer.niceincontact.com/content/apis/authentication/authentication-integrations-api-docs\0"
    "auth/application.disable\0"
    "/applications/{applicationId}-disable\0"
    "Disables a registered application, so that it can no longer log in.\0"
    "disableApplication\0"
    "auth/application.enable\0"
    "/applications/{applicationId}-enable\0"
    "Enables a registered application.\0"
    "enableApplication\0"
    "auth/application.get\0"
    "Returns one registered application.\0"
    "viewApplication\0"
    "auth/application.patch\0"
    "Changes some properties of a registered application.\0"
    "patchApplication\0"
    "secret\0"
    "auth/applications.create\0"
    "/applications\0"
    "Registers an application that may use CXone's login.\0"
    "createApplication\0"
    "applications\0"
    "auth/applications.list\0"
    "Lists the registered applications.\0"
    "listApplication\0"
    "username\0"
    "tenantName\0"
    "auth/associations.list\0"
    "/account-access/v1/associations\0"
    "Lists the users, also of other tenants, that stand for the token's owner.\0"
    ".\0"
    "getAccountAccessAssociations\0"
    "https://developer.niceincontact.com/content/apis/authentication/authentication-globalauthentication-api-docs\0"
    "resellerId\0"
    "openid\0"
    "response_type\0"
    "code\0"
    "client_id\0"
    "redirect_uri\0"
    "nonce\0"
    "display\0"
    "page\0"
    "popup\0"
    "prompt\0"
    "none\0"
    "login\0"
    "max_age\0"
    "id_token_hint\0"
    "login_hint\0"
    "acr_values\0"
    "ui_locales\0"
    "code_challenge\0"
    "code_challenge_method\0"
    "S256\0"
    "auth/authorization.start\0"
    "/auth/authorize\0"
    "Starts a user's login in the browser, ending in a redirect with a code.\0"
    "getAuthAuthorize\0"
    "tenantFQDN\0"
    "auth/authorization.submit\0"
    "Starts a user's login by form, or goes on with one, such as after a user name.\0"
    "authAuthorize\0"
    "auth/ga-landing-page.get\0"
    "/GALandingPage\0"
    "Redirects the browser to the global login that all applications share.\0"
    "redirectToGA\0"
    "https://developer.niceincontact.com/content/apis/authentication/authentication-universalapplication-api-docs\0"
    "keys\0"
    "kty\0"
    "use\0"
    "sig\0"
    "alg\0"
    "kid\0"
    "n\0"
    "e\0"
    "auth/jwks.list\0"
    "/auth/jwks\0"
    "Lists the public keys by which CXone's tokens are checked.\0"
    "get_/auth/jwks\0"
    "auth/login-callback.receive\0"
    "/callback\0"
    "Takes the code that the global login sends back and exchanges it for tokens.\0"
    "getCallback\0"
    "post_logout_redirect_uri\0"
    "auth/logout.start\0"
    "/auth/authorize/logout\0"
    "Asks CXone's identity provider to log the user out, by link.\0"
    "get_/auth/authorize/logout\0"
    "yes\0"
    "no\0"
    "auth/logout.submit\0"
    "Logs the user out of CXone's identity provider by form, with the user's yes or no.\0"
    "post_/auth/authorize/logout\0"
    "auth/regional-token.refresh\0"
    "/public/authentication/v1/refresh\0"
    "Refreshes tokens at the regional endpoint that the Agent SDK uses.\0"
    "client_secret\0"
    "grant_type\0"
    "authorization_code\0"
    "code_verifier\0"
    "refresh_token\0"
    "token-exchange\0"
    "subject_token\0"
    "subject_token_type\0"
    "access_token\0"
    "urn:ietf:params:oauth:grant-type:associated-user-token-exchange\0"
    "urn:ietf:params:oauth:grant-type:role-impersonation-token-exchange\0"
    "urn:ietf:params:oauth:grant-type:user-impersonation-token-exchange\0"
    "urn:ietf:params:oauth:grant-type:impersonate-configure-token-exchange\0"
    "urn:ietf:params:oauth:grant-type:impersonate-support-token-exchange\0"
    "audience\0"
    "token_type\0"
    "issued_token_type\0"
    "expires_in\0"
    "id_token\0"
    "invalid_request\0"
    "invalid_client\0"
    "invalid_grant\0"
    "unauthorized_client\0"
    "unsupported_grant_type\0"
    "invalid_scope\0"
    "auth/token.create\0"
    "/auth/token\0"
    "Exchanges a code, password, access key or refresh token for tokens.\0"
    "getToken\0"
    "sub\0"
    "given_name\0"
    "family_name\0"
    "auth/user-info-by-post.get\0"
    "/auth/userinfo\0"
    "Returns by POST the name and e-mail address of the user whose token it is.\0"
    "post_/auth/userinfo\0"
    "auth/user-info.get\0"
    "Returns the name and e-mail address of the user whose token it is.\0"
    "get_/auth/userinfo\0"
    "private\0"
    "ui_endpoint\0"
    "auth_endpoint\0"
    "api_endpoint\0"
    "area\0"
    "cluster\0"
    "domain\0"
    "acdDomain\0"
    "uhDomain\0"
    "globaldomain\0"
    "auth/well-known.cxone-configuration.get\0"
    "/.well-known/cxone-configuration\0"
    "Returns the addresses and area of a tenant, such as its API endpoint.\0"
    "getCXoneConfig\0"
    "https://cxone.niceincontact.com\0"
    "https://cxone-gov.niceincontact.com\0"
    "authorization_endpoint\0"
    "token_endpoint\0"
    "token_endpoint_auth_methods_supported\0"
    "token_endpoint_auth_signing_alg_values_supported\0"
    "RS256\0"
    "end_session_endpoint\0"
    "scopes_supported\0"
    "response_types_supported\0"
    "subject_types_supported\0"
    "id_token_signing_alg_values_supported\0"
    "request_object_signing_alg_values_supported\0"
    "display_values_supported\0"
    "claim_types_supported\0"
    "normal\0"
    "auth/well-known.openid-configuration.get\0"
    "/.well-known/openid-configuration\0"
    "Returns the OpenID Connect discovery document.\0"
    "getOIDCConfig\0"
    "segmentId\0"
    "details\0"
    "hostName\0"
    "errors\0"
    "businessDataName\0"
    "business-data/contact.segment.update\0"
    "/business-data-manager/v1/business-data/contact/{contactId}/segment/{segmentId}\0"
    "Replaces the business data of one segment of a closed contact.\0"
    "updateBusinessDataFieldAtSegmentLevelForClosedInteraction\0"
    "https://developer.niceincontact.com/content/apis/BusinessData/businessdata-businessdata-api-docs\0"
    "business-data/contact.update\0"
    "/business-data-manager/v1/business-data/contact/{contactId}\0"
    "Updates the business data of a closed contact.\0"
    "updateBusinessDataFieldForClosedInteraction\0"
    "jobStatus\0"
    "RUNNING\0"
    "SUCCEEDED\0"
    "FAILED\0"
    "CANCELLED\0"
    "EXPIRED\0"
    "url\0"
    "data-extraction/job.get\0"
    "/data-extraction/v1/jobs/{jobId}\0"
    "Returns the status and result of one data extraction job.\0"
    "getJobStatus\0"
    "https://developer.niceincontact.com/content/apis/DataExtraction/dataextraction-dataextraction-api-docs\0"
    "entityName\0"
    "data-extraction/jobs.create\0"
    "/data-extraction/v1/jobs\0"
    "Starts a job that extracts an entity's data over a period and returns its id.\0"
    "extractData\0"
    "jobs\0"
    "data-extraction/jobs.list\0"
    "Lists the data extraction jobs with their statuses.\0"
    "getAllJobs\0"
    "policyName\0"
    "policyType\0"
    "MASTER_CONTACT\0"
    "SEGMENT\0"
    "criteria\0"
    "fieldId\0"
    "range\0"
    "from\0"
    "values\0"
    "recurring\0"
    "recurrenceConfig\0"
    "frequency\0"
    "DAILY\0"
    "WEEKLY\0"
    "MONTHLY\0"
    "recurrenceEndType\0"
    "DATE\0"
    "NO_OF_OCCURRENCES\0"
    "NEVER\0"
    "recurrenceEndDate\0"
    "totalNoOfRecurrences\0"
    "MONDAY\0"
    "TUESDAY\0"
    "WEDNESDAY\0"
    "THURSDAY\0"
    "FRIDAY\0"
    "SATURDAY\0"
    "SUNDAY\0"
    "retentionValueInDays\0"
    "applyToMediaTypes\0"
    "VOICE\0"
    "SCREEN\0"
    "policyId\0"
    "scheduling\0"
    "executeNow\0"
    "hostname\0"
    "data-policy/policies.create\0"
    "/data-policies/v1/policies\0"
    "Creates a data policy, which can delete recorded media or change how long it is kept.\0"
    "createPolicyDefinition\0"
    "https://developer.niceincontact.com/content/apis/Policy/policy-policyinstance-api-docs\0"
    "lastEvaluatedKey\0"
    "filters\0"
    "records\0"
    "policyInstanceId\0"
    "lastModificationDate\0"
    "creationDate\0"
    "summaryStatus\0"
    "completionDate\0"
    "policyInstanceNo\0"
    "data-policy/policies.policy-instances.search\0"
    "/data-policies/v1/policies/policy-instances/search\0"
    "Searches the instances (runs) of all data policies by filters such as status.\0"
    "getPolicyInstances\0"
    "pagination\0"
    "initiatorType\0"
    "schedule\0"
    "lastModifiedDate\0"
    "recurrenceStatus\0"
    "recurrenceTime\0"
    "autoApproveLimit\0"
    "needsApproval\0"
    "totalCount\0"
    "data-policy/policies.search\0"
    "/data-policies/v1/policies/search\0"
    "Searches the data policies and returns their details.\0"
    "getPolicies\0"
    "data-policy/policy.get\0"
    "/data-policies/v1/policies/{policyId}\0"
    "Returns the definition of one data policy.\0"
    "getPolicyDefinition\0"
    "presigned-url\0"
    "data-policy/policy.policy-instance.evidence-report.get\0"
    "/data-policies/v1/policies/{policyId}/policy-instances/{policyInstanceId}/evidence-reports\0"
    "Returns a presigned link to the evidence report of a data policy instance.\0"
    "generateEvidenceReportUrl\0"
    "PENDING_APPROVAL\0"
    "SEARCHING\0"
    "APPLYING_ACTION\0"
    "PARTIALLY_SUCCEEDED\0"
    "DECLINED\0"
    "SUCCEEDED_WITH_ZERO_RESULTS\0"
    "SEARCH_FAILED\0"
    "declineReason\0"
    "resultSummary\0"
    "successCount\0"
    "failureCount\0"
    "partialCount\0"
    "litigationHoldCount\0"
    "progress\0"
    "totalEntities\0"
    "enableEvidenceReportDownload\0"
    "evidenceReportStatus\0"
    "retrievalCompletionDate\0"
    "approvedDate\0"
    "approverId\0"
    "data-policy/policy.policy-instance.get\0"
    "/data-policies/v1/policies/{policyId}/policy-instances/{policyInstanceId}\0"
    "Returns one instance (run) of a data policy with its status and result counts.\0"
    "getPolicyInstance\0"
    "data-policy/policy.policy-instances.list\0"
    "/data-policies/v1/policies/{policyId}/policy-instances\0"
    "Lists all instances (runs) of one data policy.\0"
    "getAllPolicyInstances\0"
    "mimeType\0"
    "expireAt\0"
    "digital/attachments.temporary.upload\0"
    "/dfo/3.0/attachments/temporary\0"
    "Uploads a file for a limited time and returns its URL.\0"
    "post_attachments_temporary\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-attachment-api-docs\0"
    "channelId\0"
    "field\0"
    "uid\0"
    "digital/channel.delete\0"
    "/dfo/3.0/channels/{channelId}\0"
    "Deletes a digital channel.\0"
    "deleteChannel\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-channel-api-docs\0"
    "template\0"
    "category\0"
    "TRANSACTIONAL\0"
    "MARKETING\0"
    "messageContent\0"
    "PLUGIN\0"
    "elements\0"
    "TEXT_TEMPLATE\0"
    "variables\0"
    "digital/channel.external-platform-templates.list\0"
    "/dfo/3.0/channels/{channelId}/external-platform-templates\0"
    "Lists the message templates that a channel has on its external platform.\0"
    "get-external-templates\0"
    "TEXT\0"
    "QUICK_REPLIES\0"
    "LIST_PICKER\0"
    "RICH_LINK\0"
    "ADAPTIVE_CARD\0"
    "postback\0"
    "BUTTON\0"
    "MENU\0"
    "TITLE\0"
    "REPLY_BUTTON\0"
    "icon\0"
    "media\0"
    "fallbackText\0"
    "authorCustomerIdentity\0"
    "idOnExternalPlatform\0"
    "nickname\0"
    "image\0"
    "customFields\0"
    "ident\0"
    "updatedAt\0"
    "thread\0"
    "threadName\0"
    "recipients\0"
    "isPrimary\0"
    "isPrivate\0"
    "anonymizedAt\0"
    "anonymizedReason\0"
    "GDPR\0"
    "TTL\0"
    "other\0"
    "friendlyName\0"
    "contact\0"
    "customerContactId\0"
    "abandon\0"
    "expired\0"
    "shortAbandon\0"
    "abandonedAt\0"
    "authorEndUserIdentity\0"
    "consumerContactStorageId\0"
    "inbound\0"
    "outbound\0"
    "detailUrl\0"
    "createdAt\0"
    "endUser\0"
    "surname\0"
    "fullName\0"
    "identities\0"
    "messageStatistics\0"
    "sentimentStatistics\0"
    "positive\0"
    "neutral\0"
    "negative\0"
    "inboxAssigneeUser\0"
    "incontactId\0"
    "loginUsername\0"
    "imageUrl\0"
    "isBotUser\0"
    "isSurveyUser\0"
    "inboxPreAssigneeUser\0"
    "ownerAssigneeUser\0"
    "routingQueuePriority\0"
    "closed\0"
    "escalated\0"
    "new\0"
    "open\0"
    "pending\0"
    "resolved\0"
    "trashed\0"
    "statusUpdatedAt\0"
    "threadId\0"
    "threadIdOnExternalPlatform\0"
    "userFingerprint\0"
    "browser\0"
    "browserVersion\0"
    "os\0"
    "osVersion\0"
    "language\0"
    "ip\0"
    "deviceType\0"
    "deviceToken\0"
    "applicationType\0"
    "supportedMessageTypes\0"
    "DYNAMIC_CONTENT\0"
    "FORM\0"
    "POSTBACK\0"
    "TIME_PICKER\0"
    "UNSUPPORTED\0"
    "digital/channel.inbound-message.send\0"
    "/dfo/3.0/channels/{channelId}/inbound\0"
    "Delivers a customer's message into a channel, opening or continuing a case.\0"
    "sendInboundMessage\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-message-api-docs\0"
    "messageIdOnExternalPlatform\0"
    "seen\0"
    "failed\0"
    "digital/channel.message.status.set\0"
    "/dfo/3.0/channels/{channelId}/messages/{messageIdOnExternalPlatform}/status\0"
    "Sets the delivery status of a channel message named by its external id.\0"
    "updateMessageStatus\0"
    "deletedOnExternalPlatform\0"
    "createdAtWithMilliseconds\0"
    "tagIds\0"
    "reactionStatistics\0"
    "likes\0"
    "shares\0"
    "isLikedByChannel\0"
    "isSharedByChannel\0"
    "replyToMessage\0"
    "isReplyToSpecificMessage\0"
    "browserFingerprint\0"
    "elevation\0"
    "contactNumber\0"
    "agentContact\0"
    "interaction\0"
    "fromProvider\0"
    "acd\0"
    "dfo\0"
    "em\0"
    "authorRecipients\0"
    "externalAttributes\0"
    "key\0"
    "consumerContact\0"
    "isDeletedOnExternalPlatform\0"
    "isHiddenOnExternalPlatform\0"
    "isReplyAllowed\0"
    "hasAdditionalMessageContent\0"
    "authorNameRemoved\0"
    "removedAt\0"
    "contentRemoved\0"
    "authorUser\0"
    "customerStatistics\0"
    "seenAt\0"
    "replyChannel\0"
    "realExternalPlatformId\0"
    "apple-apps-reviews\0"
    "apple-business-chat\0"
    "bg\0"
    "bw\0"
    "congstar-forum\0"
    "custom\0"
    "cypress\0"
    "discussions\0"
    "facebook\0"
    "fb\0"
    "fm\0"
    "forum\0"
    "gcse\0"
    "gl\0"
    "google-business-messages\0"
    "google-places\0"
    "google-play\0"
    "google-rcs\0"
    "gp\0"
    "ig\0"
    "in-contact-email\0"
    "ind\0"
    "instagram\0"
    "kik\0"
    "lc\0"
    "li\0"
    "line\0"
    "mediatoolkit\0"
    "microsoft-teams\0"
    "mock\0"
    "monitora\0"
    "news\0"
    "nw\0"
    "ok-ru\0"
    "phpbb\0"
    "rss\0"
    "sandbox\0"
    "sandbox-facebook\0"
    "sandbox-twitter\0"
    "sendbird\0"
    "slack\0"
    "smooch-io-we-chat\0"
    "sms\0"
    "social-watch\0"
    "t-mobile-austria-forum\0"
    "talkdesk\0"
    "telegram\0"
    "tmobile-forum\0"
    "tw\0"
    "twitter\0"
    "viber\0"
    "vk\0"
    "vo\0"
    "voice\0"
    "we-chat\0"
    "whatsapp\0"
    "youscan\0"
    "yt\0"
    "zoom\0"
    "externalPlatformAvatar\0"
    "externalPlatformIcon\0"
    "amazon\0"
    "apple\0"
    "apple-apps\0"
    "apple-imessage\0"
    "co-browsing\0"
    "contact-form\0"
    "facebook-dm\0"
    "facebook-messenger\0"
    "google\0"
    "google-dm\0"
    "google-maps\0"
    "google-search\0"
    "instagram-dm\0"
    "kakao-talk\0"
    "line-message\0"
    "linkedin\0"
    "listening\0"
    "livechat\0"
    "livechat-contact-form\0"
    "pinterest\0"
    "rcs\0"
    "snapchat\0"
    "tango\0"
    "tumblr\0"
    "twitter-dm\0"
    "vkontakte\0"
    "vkontakte-dm\0"
    "wechat\0"
    "youtube\0"
    "channelIntegrationId\0"
    "hasReply\0"
    "hasTreeStructure\0"
    "contentFormat\0"
    "html\0"
    "plain\0"
    "hasCustomerOnThirdParty\0"
    "isPostWritable\0"
    "hasAbilityToQuoteMessage\0"
    "hasAbilityToLike\0"
    "isHidden\0"
    "wysiwygEnabled\0"
    "hasAbilityToTag\0"
    "ownerUserId\0"
    "hasPublishing\0"
    "hasAbilityToSendFiles\0"
    "hasOutboundFlow\0"
    "hasAbilityToShare\0"
    "hasAbilityToHide\0"
    "hasAbilityToDelete\0"
    "replyPrefixMentionTemplate\0"
    "nicknameOnExternalPlatform\0"
    "isLiveChat\0"
    "hasAbilityToChangeRecipient\0"
    "hasMultipleRecipient\0"
    "hasCcAndBcc\0"
    "hasVisibleTitle\0"
    "hasEditableTitle\0"
    "hasVisibleRecipients\0"
    "hasAbilityToForwardMessage\0"
    "canSaveResponse\0"
    "hasAbilityToChangeFrom\0"
    "isAutomaticSignatureAttached\0"
    "hasOutboundTemplates\0"
    "hasManualOutboundFlow\0"
    "hasMultipleThreadsPerEndUser\0"
    "translationGroup\0"
    "default\0"
    "studioScript\0"
    "canAgentInviteCustomersToContact\0"
    "canReplyToAnyMessage\0"
    "hasAgentsAsRecipients\0"
    "canSendSenderActions\0"
    "channel\0"
    "sentiment\0"
    "color\0"
    "userStatistics\0"
    "createdToReadSeconds\0"
    "notReflectingBusinessHours\0"
    "reflectingBusinessHours\0"
    "readAt\0"
    "digital/channel.messages.add\0"
    "/dfo/3.0/channels/{channelId}/messages\0"
    "Records an inbound or outbound message in a channel, which may bring it to agents.\0"
    "channels-channelId-createmessage\0"
    "digital/channel.outbound-message.send\0"
    "/dfo/3.0/channels/{channelId}/outbound\0"
    "Sends an outbound message to someone through a channel.\0"
    "sendOutboundMessage\0"
    "isTypingOn\0"
    "isTypingOff\0"
    "digital/channel.thread.sender-action.send\0"
    "/dfo/3.0/channels/{channelId}/threads/{threadIdOnExternalPlatform}/sender-actions\0"
    "Sends a sender action, such as a typing sign, to those in a channel's thread.\0"
    "sendSenderAction\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-thread-api-docs\0"
    "canAddMoreMessages\0"
    "digital/channel.thread.update\0"
    "/dfo/3.0/channels/{channelId}/threads/{threadIdOnExternalPlatform}\0"
    "Updates a channel's thread, such as whether it still takes messages.\0"
    "updateThread\0"
    "isCaseBasedStorage\0"
    "hasPostAsPlaceholder\0"
    "digital/channels.create\0"
    "/dfo/3.0/channels\0"
    "Creates a digital channel, or updates the one that has the id.\0"
    "create-update-Channel\0"
    "id[]\0"
    "withPermissionToManualOutbound\0"
    "asc\0"
    "desc\0"
    "digital/channels.list\0"
    "Lists the digital channels.\0"
    "get-Channels\0"
    "list\0"
    "required\0"
    "visibleInPostDetail\0"
    "visibleInLiveChat\0"
    "isEditable\0"
    "dateOptionsType\0"
    "absolute\0"
    "relative\0"
    "maxDate\0"
    "minDate\0"
    "digital/consumer-contact-custom-fields.list\0"
    "/dfo/3.0/consumer-contact-custom-fields\0"
    "Lists the definitions of the custom fields that cases have.\0"
    "getContactCustomFieldDefinitions\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-customfields-api-docs\0"
    "digital/contact.abandon\0"
    "/dfo/3.0/contacts/{contactNumber}/abandon\0"
    "Marks a case as abandoned, abandoned early or expired.\0"
    "create-contacts-contactnumber-abandon\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-contact-api-docs\0"
    "agentContactId\0"
    "digital/contact.agent-contact.close\0"
    "/dfo/3.0/contacts/{contactNumber}/agent-contacts/{agentContactId}/close\0"
    "Closes one agent contact of a case, ending that agent's part in it.\0"
    "create-contacts-agent-contacts-close\0"
    "customFieldIdentifier\0"
    "digital/contact.custom-field.delete\0"
    "/dfo/3.0/contacts/{contactNumber}/custom-fields/{customFieldIdentifier}\0"
    "Deletes the value that a case has in one custom field.\0"
    "removeContactCustomFieldValue\0"
    "digital/contact.custom-fields.update\0"
    "/dfo/3.0/contacts/{contactNumber}/custom-fields\0"
    "Sets the values of a case's custom fields.\0"
    "setContactCustomFieldValues\0"
    "digital/contact.detail.pagination.get\0"
    "/dfo/3.0/contacts/{contactNumber}/detail/pagination\0"
    "Returns which pages come before and after in the detail of a case.\0"
    "getContactDetailPagination\0"
    "digital/contact.get\0"
    "/dfo/3.0/contacts/{contactNumber}\0"
    "Returns one case.\0"
    "getContact\0"
    "digital/contact.inbox-assignment.remove\0"
    "/dfo/3.0/contacts/{contactNumber}/inbox-assignment\0"
    "Takes a case out of the inbox of the user it is assigned to.\0"
    "unassignContactInboxAssignee\0"
    "inboxAssignee\0"
    "inboxAssigneeCxoneId\0"
    "digital/contact.inbox-assignment.set\0"
    "Assigns a case to a user's inbox.\0"
    "changeContactInboxAssignee\0"
    "hits\0"
    "digital/contact.messages.list\0"
    "/dfo/3.0/contacts/{contactNumber}/messages\0"
    "Lists the messages of a case.\0"
    "getContactMessages\0"
    "not\0"
    "digital/contact.routing-properties.update\0"
    "/dfo/3.0/contacts/{contactNumber}/routing-properties\0"
    "Updates the properties by which a case is routed.\0"
    "updateContactRoutingProperties\0"
    "digital/contact.routing-queue.set\0"
    "/dfo/3.0/contacts/{contactNumber}/routing-queue\0"
    "Moves a case to another routing queue.\0"
    "changeContactRoutingQueue\0"
    "updatedByUserId\0"
    "digital/contact.status.set\0"
    "/dfo/3.0/contacts/{contactNumber}/status\0"
    "Sets the status of a case.\0"
    "changeContactStatus\0"
    "digital/contact.transcript.send\0"
    "/dfo/3.0/contacts/{contactNumber}/transcript\0"
    "Sends the transcript of a case by e-mail to the recipients given.\0"
    "sendContactTranscript\0"
    "digital/contact.update\0"
    "Updates the routing queue priority and proficiency of a case.\0"
    "updateContact\0"
    "channel[]\0"
    "tag[]\0"
    "routingQueueId[]\0"
    "status[]\0"
    "endUserIdOnExternalPlatform[]\0"
    "query\0"
    "calculateClosedFrtNoReply\0"
    "scrollToken\0"
    "sorting\0"
    "slaFrt\0"
    "slaRt\0"
    "sortingType\0"
    "date[from]\0"
    "date[to]\0"
    "digital/contacts.list\0"
    "/dfo/3.0/contacts\0"
    "Lists the cases that match filters such as channel, status or routing queue.\0"
    "searchContacts\0"
    "digital/customer.custom-field.delete\0"
    "/dfo/3.0/customers/{customerId}/custom-fields/{customFieldIdentifier}\0"
    "Deletes the value that a customer has in one custom field.\0"
    "removeCustomerCustomFieldValue\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-customer-api-docs\0"
    "digital/customer.custom-fields.update\0"
    "/dfo/3.0/customers/{customerId}/custom-fields\0"
    "Sets the values of a customer's custom fields.\0"
    "updateCustomerCustomFields\0"
    "digital/customer.get\0"
    "/dfo/3.0/customers/{customerId}\0"
    "Returns one customer with identities, custom fields and statistics.\0"
    "getCustomer\0"
    "customerToMerge\0"
    "digital/customer.merge\0"
    "/dfo/3.0/customers/{customerId}/merge\0"
    "Merges another customer into this one for good.\0"
    "mergeCustomer\0"
    "noteId\0"
    "digital/customer.note.delete\0"
    "/dfo/3.0/customers/{customerId}/notes/{noteId}\0"
    "Deletes a note from a customer.\0"
    "deleteCustomerNote\0"
    "user\0"
    "digital/customer.note.update\0"
    "Replaces the text of a note about a customer.\0"
    "updateCustomerNote\0"
    "digital/customer.notes.add\0"
    "/dfo/3.0/customers/{customerId}/notes\0"
    "Adds a note to a customer.\0"
    "createCustomerNote\0"
    "digital/customer.notes.list\0"
    "Lists the notes written about a customer.\0"
    "getCustomerNotes\0"
    "isRequired\0"
    "isVisibleInRightPanel\0"
    "isVisibleInCustomerCard\0"
    "digital/customers.custom-field-definitions.list\0"
    "/dfo/3.0/customers/custom-field-definitions\0"
    "Lists the definitions of the custom fields that customers have.\0"
    "getCustomerCustomFieldDefinitions\0"
    "digital/customers.custom-field-definitions.set\0"
    "Creates or changes the definition of one customer custom field, found by its ident.\0"
    "createOrUpdateCustomerCustomFieldDefinition\0"
    "limit\0"
    "relevance\0"
    "firstInteractionAt\0"
    "lastInteractionAt\0"
    "numberOfInbounds\0"
    "numberOfOutbounds\0"
    "digital/customers.list\0"
    "/dfo/3.0/customers\0"
    "Lists the digital customers that match a query, page by page.\0"
    "searchCustomers\0"
    "digital/message.author-name.remove\0"
    "/dfo/3.0/messages/{messageId}/author-name-removal\0"
    "Erases the author's name from a message.\0"
    "removeMessageAuthorName\0"
    "digital/message.content.remove\0"
    "/dfo/3.0/messages/{messageId}/content-removal\0"
    "Erases the content of a message.\0"
    "removeMessageContent\0"
    "digital/message.delete\0"
    "/dfo/3.0/messages/{messageId}/delete\0"
    "Deletes a message on the external platform and marks it as deleted in CXone.\0"
    "delete-DFO-message-bymessageId\0"
    "digital/message.get\0"
    "/dfo/3.0/messages/{messageId}\0"
    "Returns one digital message with its author, content and reactions.\0"
    "getMessage\0"
    "digital/message.note.delete\0"
    "/dfo/3.0/messages/{messageId}/notes/{noteId}\0"
    "Deletes a note from a message.\0"
    "deleteMessageNote\0"
    "currentAssignee\0"
    "checked\0"
    "digital/message.note.update\0"
    "Replaces the text of a note on a message.\0"
    "updateMessageNote\0"
    "digital/message.notes.add\0"
    "/dfo/3.0/messages/{messageId}/notes\0"
    "Adds a note to a message.\0"
    "createMessageNote\0"
    "reactionType\0"
    "like\0"
    "share\0"
    "digital/message.reaction.add\0"
    "/dfo/3.0/messages/{messageId}/react/{reactionType}\0"
    "Adds a reaction, such as a like, to a message in its channel.\0"
    "add-DFO-message-react\0"
    "digital/message.reaction.remove\0"
    "Takes back a reaction from a message in its channel.\0"
    "delete-DFO-message-react\0"
    "isRead\0"
    "digital/message.read-status.set\0"
    "/dfo/3.0/messages/{messageId}/read\0"
    "Marks a message as read or unread.\0"
    "mark-DFO-message-read\0"
    "digital/message.sentiment.set\0"
    "/dfo/3.0/messages/{messageId}/sentiment\0"
    "Sets the sentiment of a message.\0"
    "setMessageSentiment\0"
    "digital/message.tag.add\0"
    "/dfo/3.0/messages/{messageId}/tags/{tagId}\0"
    "Puts a tag on a message.\0"
    "addMessageTag\0"
    "digital/message.tag.remove\0"
    "Takes a tag off a message.\0"
    "removeMessageTag\0"
    "idOnExternalPlatform[]\0"
    "excludeTag[]\0"
    "authorIdOnExternalPlatform[]\0"
    "contentContains\0"
    "contentNotContains\0"
    "digital/messages.list\0"
    "/dfo/3.0/messages\0"
    "Lists the digital messages that match filters such as channel, tag or case.\0"
    "searchMessages\0"
    "redirectUrl\0"
    "digital/one-time-token.authenticate\0"
    "/dfo/3.0/one-time-token/authentication\0"
    "Makes a one-time token and redirects with it to the URL given.\0"
    "getOneTimeToken\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-verificationtoken-api-docs\0"
    "brandId\0"
    "purpose\0"
    "channel-integration\0"
    "custom-component-login\0"
    "brand\0"
    "timezone\0"
    "brandHash\0"
    "acdClusterId\0"
    "accessToken\0"
    "digital/one-time-token.verify\0"
    "/dfo/3.0/one-time-token/verification\0"
    "Exchanges a one-time token for a CXone access token.\0"
    "verifyOneTimeToken\0"
    "nameContains\0"
    "withDeleted\0"
    "isAssignableByMe\0"
    "isAssignableByUser\0"
    "isSubqueue\0"
    "digital/routing-queues.list\0"
    "/dfo/3.0/routing-queues\0"
    "Lists the digital routing queues that match filters such as name or assignability.\0"
    "searchRoutingQueues\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-routingqueue-api-docs\0"
    "#289D29\0"
    "#E11616\0"
    "#FFC20A\0"
    "#2E8FCE\0"
    "#982910\0"
    "#DF23E6\0"
    "#85289D\0"
    "#ADADAD\0"
    "#1DD6D4\0"
    "#9D7D28\0"
    "digital/tags.create\0"
    "/dfo/3.0/tags\0"
    "Creates a tag with a title and a colour.\0"
    "createTag\0"
    "https://developer.niceincontact.com/content/apis/DigitalEngagement/digital-tag-api-docs\0"
    "digital/tags.list\0"
    "Lists the tags for digital messages, all or those with given ids.\0"
    "getTags\0"
    "withContext\0"
    "_context\0"
    "channels\0"
    "integrationBoxIdentifier\0"
    "digital/threads.list\0"
    "/dfo/3.0/threads\0"
    "Lists the message threads that match a query.\0"
    "searchThreads\0"
    "surveyIdfier\0"
    "feedback-management/feedback.export.initiate\0"
    "/survey-data/v1.0/feedback/export/initiate\0"
    "Starts an export of survey feedback and returns its id.\0"
    "initiateFeedbackExport\0"
    "exportId\0"
    "feedback-management/feedback.export.status.get\0"
    "/survey-data/v1.0/feedback/export/status/{exportId}\0"
    "Returns the status of an export of survey feedback.\0"
    "feedbackExportStatus\0"
    "cursor\0"
    "feedback-management/feedback.search\0"
    "/survey-data/v1.0/feedback/search\0"
    "Searches survey feedback and returns one page of it.\0"
    "searchFeedbackExport\0"
    "feedback-management/invitation.export.initiate\0"
    "/survey-data/v1.0/invitation/export/initiate\0"
    "Starts an export of survey invitations and returns its id.\0"
    "initiateInvitationExport\0"
    "feedback-management/invitation.export.status.get\0"
    "/survey-data/v1.0/invitation/export/status/{exportId}\0"
    "Returns the status of an export of survey invitations.\0"
    "invitationExportStatus\0"
    "feedback-management/invitation.search\0"
    "/survey-data/v1.0/invitation/search\0"
    "Searches survey invitations and returns one page of them.\0"
    "searchInvitationExport\0"
    "feedback-management/metadata.survey.get\0"
    "/conversation/v1.0/metadata/survey/{surveyIdfier}\0"
    "Returns the metadata of one survey.\0"
    "getSurveyMetadata\0"
    "feedback-management/metadata.surveys.list\0"
    "/conversation/v1.0/metadata/surveys\0"
    "Lists the metadata of all surveys.\0"
    "getAllSurveysMetadata\0"
    "wordLevel\0"
    "recordSource\0"
    "fromInterwovenTranscript\0"
    "annotatedDateTime\0"
    "voiceFile\0"
    "transcriptBlocks\0"
    "channelName\0"
    "length\0"
    "blockId\0"
    "channelUuid\0"
    "channelType\0"
    "voiceMetadata\0"
    "confidence\0"
    "chatMetadata\0"
    "emailMetadata\0"
    "annotations\0"
    "objectType\0"
    "highlightLength\0"
    "transcriptOffset\0"
    "transcriptChunk\0"
    "categoryPath\0"
    "datasetIds\0"
    "domainRole\0"
    "stem\0"
    "displayText\0"
    "sentimentCueStrength\0"
    "enlightenMetrics\0"
    "behaviorName\0"
    "indexScore\0"
    "rawScore\0"
    "enlightenPackageModels\0"
    "metrics\0"
    "segmentSummary\0"
    "summary\0"
    "snippet\0"
    "startOffset\0"
    "endOffset\0"
    "primaryIntent\0"
    "topic\0"
    "outcomes\0"
    "statusCode\0"
    "interaction-analytics/segment.analyzed-transcript.get\0"
    "/interaction-analytics-gateway/v2/segments/{segmentId}/analyzed-transcript\0"
    "Returns the analysed transcript of one segment with its annotations.\0"
    "get-segments-segmentId-analyzed-transcript\0"
    "https://developer.niceincontact.com/content/apis/InteractionsAnalytics/interactionanalytics-interactions-api-docs\0"
    "dateField\0"
    "firstAnnotatedAt\0"
    "beginningDate\0"
    "endingDate\0"
    "lang\0"
    "pageSize\0"
    "interactions\0"
    "acdContactId\0"
    "publishedAt\0"
    "beginSentiment\0"
    "endSentiment\0"
    "frustration\0"
    "categoryMatches\0"
    "fullPaths\0"
    "entities\0"
    "sentimentValue\0"
    "contactNo\0"
    "holdCount\0"
    "holdSeconds\0"
    "contactEndReason\0"
    "nonHoldNotableSilenceSeconds\0"
    "nonHoldNotableSilencePercentage\0"
    "notableSilenceSeconds\0"
    "notableSilencePercentage\0"
    "enlightenSentimentRawScore\0"
    "enlightenSentimentIndexScore\0"
    "segmentSummaryPrimaryIntentCategory\0"
    "segmentSummaryPrimaryIntentTopic\0"
    "segmentSummaryPrimaryIntentName\0"
    "segmentSummaryActions\0"
    "segmentSummaryOutcomes\0"
    "links\0"
    "interaction-analytics/segments.analyzed.list\0"
    "/interaction-analytics-gateway/v2/segments/analyzed\0"
    "Lists the analysed interaction segments of the tenant in a date range.\0"
    "get-segments-analyzed\0"
    "media-download/contacts.request\0"
    "/media-download/v1/contacts\0"
    "Requests a bulk download of the media files of whole contacts.\0"
    "createContactMediaRequest\0"
    "requestId\0"
    "media-download/request.status.get\0"
    "/media-download/v1/status/{requestId}\0"
    "Returns the status and, once ready, the location of a bulk media download.\0"
    "getRequestStatus\0"
    "media-download/segments.request\0"
    "/media-download/v1/segments\0"
    "Requests a bulk download of the media files of segments.\0"
    "createSegmentMediaRequest\0"
    "statementId\0"
    "media-type\0"
    "voice-only\0"
    "voice-and-screen\0"
    "isDownload\0"
    "exclude-qm-categories\0"
    "acdcontactId\0"
    "elevatedInteraction\0"
    "chat-and-screen\0"
    "email-and-screen\0"
    "BE\0"
    "BE_AND_SCREEN\0"
    "WORKITEM\0"
    "PHONE_CALL\0"
    "EMAIL\0"
    "CHAT\0"
    "PHONE_CALL_IVR\0"
    "SMS\0"
    "TW_PRIVATE\0"
    "FB_PRIVATE\0"
    "WHATSAPP_PRIVATE\0"
    "TELEGRAM_PRIVATE\0"
    "APPLE_BUSINESS_CHAT_PRIVATE\0"
    "LINE_PRIVATE\0"
    "VIBER_PRIVATE\0"
    "WE_CHAT_PRIVATE\0"
    "CUSTOM_PRIVATE\0"
    "GOOGLE_BUSINESS_MESSAGES_PRIVATE\0"
    "SLACK_PRIVATE\0"
    "MICROSOFT_TEAMS_PRIVATE\0"
    "acwEndTime\0"
    "fileToPlayUrl\0"
    "videoImageUrl\0"
    "waveformDataList\0"
    "normalizedPcmData\0"
    "participantDataList\0"
    "participantType\0"
    "AGENT\0"
    "CUSTOMER\0"
    "participantId\0"
    "voiceStages\0"
    "stageType\0"
    "ACTIVE\0"
    "HOLD\0"
    "MASK\0"
    "SOD_ROD\0"
    "ROD\0"
    "SOD\0"
    "WRAP_UP\0"
    "ThreadFocused\0"
    "recordingID\0"
    "displays\0"
    "width\0"
    "height\0"
    "topLeftX\0"
    "topLeftY\0"
    "screenStages\0"
    "segmentsDataList\0"
    "openReasonType\0"
    "TRANSFER\0"
    "CONFERENCE\0"
    "CONTACT\0"
    "IVR\0"
    "ELEVATED\0"
    "TRANSFERRED_TO_EXTERNAL_NUMBER\0"
    "EXTERNAL_TRANSFER\0"
    "closeReasonType\0"
    "directionType\0"
    "INBOUND\0"
    "OUTBOUND\0"
    "INTERNAL\0"
    "UNKNOWN\0"
    "firstSegment\0"
    "originalSourceFromSdr\0"
    "customerRestricted\0"
    "categoryMatchesList\0"
    "categoryHierarchy\0"
    "secondsOffsets\0"
    "sentiments\0"
    "overallSentiment\0"
    "POSITIVE\0"
    "NEGATIVE\0"
    "MIXED\0"
    "NEUTRAL\0"
    "segmentStartTime\0"
    "dfoStages\0"
    "transferPoints\0"
    "participants\0"
    "participantName\0"
    "timeStamp\0"
    "Send\0"
    "EndEmail\0"
    "Accept\0"
    "Transfer\0"
    "Forward\0"
    "Park\0"
    "UnPark\0"
    "Reply\0"
    "NewOutbound\0"
    "sentTime\0"
    "cc\0"
    "bcc\0"
    "@type\0"
    "call\0"
    "callTaggingList\0"
    "dynamicBusinessData\0"
    "internalCode\0"
    "media-playback/acd-contact.statement.get\0"
    "/media-playback/v1/acd-contacts/{acdContactId}/statements/{statementId}\0"
    "Returns the playback data of one recorded statement of an ACD contact.\0"
    "getDataToPlayByContactStatementId\0"
    "https://developer.niceincontact.com/content/apis/MediaPlayback/mediaplayback-mediaplayback-api-docs\0"
    "acd-call-id\0"
    "exclude-waveforms\0"
    "media-playback/contact.get\0"
    "/media-playback/v1/contacts\0"
    "Returns the playback data of a whole contact, all segments, by its ACD contact id.\0"
    "getACDContactRecordingData\0"
    "Interactions\0"
    "isCustomerRestricted\0"
    "dfoStages\"\0"
    "media-playback/segment.get\0"
    "/media-playback/v1/segments/{segmentId}\0"
    "Returns the playback data of one segment: voice, screen, chat or e-mail.\0"
    "getSegmentRecordingData\0"
    "callDelay\0"
    "priorityManagement\0"
    "sequence\0"
    "zipTone\0"
    "screenPopSrc\0"
    "screenPopUrl\0"
    "patron/callback.queue\0"
    "/incontactapi/services/{version}/queuecallback\0"
    "Queues a callback that calls a phone number through a skill at once or after a delay.\0"
    "requestACallback\0"
    "https://developer.niceincontact.com/content/apis/patron/patron-callback-api-docs\0"
    "promiseDate\0"
    "promiseTime\0"
    "patron/callback.schedule\0"
    "/incontactapi/services/{version}/promise\0"
    "Schedules a callback to a person at a date and time through a skill.\0"
    "scheduleACallback\0"
    "chatSession\0"
    "patron/contacts.chat.end\0"
    "/incontactapi/services/{version}/contacts/chats/{chatSession}\0"
    "Ends an active chat session.\0"
    "endChat\0"
    "https://developer.niceincontact.com/content/apis/patron/patron-chatrequests-api-docs\0"
    "PartyTypeId\0"
    "PartyTypeValue\0"
    "Timestamp\0"
    "patron/contacts.chat.messages.list\0"
    "Waits for and returns the new messages of an active chat session.\0"
    "getChatText\0"
    "patron/contacts.chat.send-text\0"
    "/incontactapi/services/{version}/contacts/chats/{chatSession}/send-text\0"
    "Sends a chat text from the patron to the members of a chat session.\0"
    "post-contacts-chats-id-send-text\0"
    "previewText\0"
    "patron/contacts.chat.typing-preview.send\0"
    "/incontactapi/services/{version}/contacts/chats/{chatSession}/typing-preview\0"
    "Shows the agent of a chat session the text that the patron is typing.\0"
    "PatronTypingPreview\0"
    "patron/contacts.chat.typing.send\0"
    "/incontactapi/services/{version}/contacts/chats/{chatSession}/typing\0"
    "Tells the agent of a chat session whether the patron is typing.\0"
    "PatronTyping\0"
    "chatRoomId\0"
    "chatSessionId\0"
    "patron/contacts.chats.create\0"
    "/incontactapi/services/{version}/contacts/chats\0"
    "Starts a chat at a point of contact and returns its session and contact.\0"
    "post-contacts-chats\0"
    "emailBody\0"
    "patron/contacts.chats.send-email\0"
    "/incontactapi/services/{version}/contacts/chats/send-email\0"
    "E-mails a chat transcript to an address.\0"
    "post-contacts-chats-send-email\0"
    "workItemID\0"
    "workItemPayload\0"
    "workItemType\0"
    "patron/interactions.work-items-persistent.create\0"
    "/incontactapi/services/{version}/interactions/work-items-persistent\0"
    "Queues a persistent work item at a point of contact for routing to an agent.\0"
    "post-interactions-work-items-persistent\0"
    "https://developer.niceincontact.com/content/apis/patron/patron-workitem-api-docs\0"
    "patron/interactions.work-items.create\0"
    "/incontactapi/services/{version}/interactions/work-items\0"
    "Creates a work item at a point of contact, whose script routes it to an agent.\0"
    "requestAWorkitem\0"
    "pointsOfContactId\0"
    "chatProfile\0"
    "chatProfileName\0"
    "chatInterfaceTypeId\0"
    "topBarColor \0"
    "topBarTextColor \0"
    "agentChatBubbleColor \0"
    "agentChatBubbleTextColor \0"
    "chatAppearance\0"
    "primaryColor\0"
    "primaryTextColor\0"
    "agentColor\0"
    "agentInitialColor\0"
    "font\0"
    "chatButtonPosition\0"
    "preChatFormEnabled\0"
    "preChatWelcomeMessage\0"
    "preChatFields\0"
    "fieldType\0"
    "fieldLabel\0"
    "fieldIsRequired\0"
    "fieldOptions\0"
    "waitingEnabled\0"
    "waitingMessage\0"
    "waitingBackgroundColor\0"
    "waitingTextColor\0"
    "waitingLogo\0"
    "heroImage\0"
    "legacyAppearance\0"
    "logoImage\0"
    "chatHeaderBackground\0"
    "chatStatusBackground\0"
    "chatBackground\0"
    "chatFooterBackground\0"
    "chatBorderStyle\0"
    "chatBorderColor\0"
    "primaryButtonBackground\0"
    "isBackgroundGradient\0"
    "fontSizeSmall\0"
    "fontSizeRegular\0"
    "fontSizeLarge\0"
    "systemMessageColor\0"
    "agentMessageBackground\0"
    "agentMessageColor\0"
    "customerMessageBackground\0"
    "customerMessageColor\0"
    "chatStatusColorConnected\0"
    "chatStatusColorWaiting\0"
    "chatStatusColorQnA\0"
    "chatStatusColorEnd\0"
    "patron/point-of-contact.chat-profile.get\0"
    "/incontactapi/services/{version}/points-of-contact/{pointsOfContactId}/chat-profile\0"
    "Returns the chat profile that a point of contact uses.\0"
    "getPointChatProfile\0"
    "subjectIdentifier\0"
    "subjectIdentifierType\0"
    "PHONENO\0"
    "USER\0"
    "privacy/erasure.create\0"
    "/privacy/v1/erasure\0"
    "Requests the GDPR erasure of all data about a person.\0"
    "createGdprErasureRequest\0"
    "https://developer.niceincontact.com/content/apis/Privacy/privacy-gdpr-api-docs\0"
    "contactStateCode\0"
    "currentContactState\0"
    "fromAddr\0"
    "channelNo\0"
    "toAddr\0"
    "realtime/agent.queues-detail.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/queues-detail\0"
    "Lists the contacts waiting in an agent's personal queue, with details.\0"
    "agents_agentIds_queues_details\0"
    "https://developer.niceincontact.com/content/apis/realtimedata/realtimedata-realtime-api-docs\0"
    "resultset\0"
    "queues\0"
    "queueCount\0"
    "longestQueueTimeInSeconds\0"
    "earliestQueueTimeInUTC\0"
    "realtime/agent.queues.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/queues\0"
    "Lists an agent's personal queues with a summary of the contacts in them.\0"
    "agents_agentId_queues\0"
    "LoggedOut\0"
    "InboundContact\0"
    "OutboundContact\0"
    "InboundConsult\0"
    "OutboundConsult\0"
    "Dialer\0"
    "LoggedIn\0"
    "realtime/agent.state.get\0"
    "/incontactapi/services/{version}/agents/{agentId}/states\0"
    "Returns the current state of one agent.\0"
    "getAgentStateByid\0"
    "errorArgList\0"
    "realtime/agents.client-data.get\0"
    "/incontactapi/services/{version}/agents/client-data\0"
    "Returns the JSON object that clients have stored for an agent.\0"
    "get-agents-client-data\0"
    "dataSet\0"
    "realtime/agents.client-data.set\0"
    "Creates or replaces the JSON object that clients store for an agent.\0"
    "put-agents-client-data\0"
    "agentStateCategory\0"
    "contactStartHandleTime\0"
    "sessionStartTime\0"
    "realtime/agents.states.list\0"
    "/incontactapi/services/{version}/agents/states\0"
    "mediaSubTypeId\0"
    "digitalContactStateId\0"
    "activeContacts\0"
    "agentStartDate\0"
    "contactStartDate\0"
    "digitalContactStateName\0"
    "highProficiency\0"
    "isLogged\0"
    "isTakeover\0"
    "lowProficiency\0"
    "masterContactId\0"
    "mediaSubTypeName\0"
    "routingAttribute\0"
    "contactStateCategory\0"
    "transferIndicatorId\0"
    "transferIndicatorName\0"
    "realtime/contacts.active.list\0"
    "/incontactapi/services/{version}/contacts/active\0"
    "Lists the contacts that are active now, by skill, team, agent or other filters.\0"
    "ActiveContacts\0"
    "parkedContacts\0"
    "contactStart\0"
    "realtime/contacts.parked.list\0"
    "/incontactapi/services/{version}/contacts/parked\0"
    "Lists the contacts that are parked now.\0"
    "ParkedContactDetails\0"
    "contactStates\0"
    "contactStateName\0"
    "realtime/contacts.states.list\0"
    "/incontactapi/services/{version}/contacts/states\0"
    "Lists the current states of the active contacts.\0"
    "get_/contacts/states\0"
    "skillActivity\0"
    "agentsACW\0"
    "agentsAvailable\0"
    "agentsIdle\0"
    "agentsLoggedIn\0"
    "agentsUnavailable\0"
    "agentsWorking\0"
    "contactsActive\0"
    "earliestQueueTime\0"
    "inSLA\0"
    "outSLA\0"
    "serviceLevel\0"
    "skillQueueCount\0"
    "personalQueueCount\0"
    "parkedCount\0"
    "realtime/skill.activity.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/activity\0"
    "Returns the current activity of one skill: agents, queue and contacts.\0"
    "SkillActivityById\0"
    "IsOutbound\0"
    "realtime/skills.activity.list\0"
    "/incontactapi/services/{version}/skills/activity\0"
    "Lists the current activity of all skills: agents, queue and contacts.\0"
    "SkillActivity\0"
    "agentsAvaliable\0"
    "agentsUnavaliable\0"
    "realtime/skills.activity.search\0"
    "/incontactapi/services/{version}/skills/activity/search\0"
    "Searches the current activity of skills or campaigns by filter.\0"
    "skillActivity|*\0"
    "post-skills-activity-search\0"
    "business-data-key-name\0"
    "httpStatus\0"
    "recording/interactions.business-data.update\0"
    "/interaction-recording-management-service/v1/interactions/business-data-update\0"
    "Sets business data on the interaction that a user is in.\0"
    "post_/interaction-recording-management-service/v1/interactions/business-data-update\0"
    "https://developer.niceincontact.com/content/apis/Recording/recording-businessdata-api-docs\0"
    "recording/interactions.do-not-record\0"
    "/interaction-recording-management-service/v1/interactions/do-not-record\0"
    "Bars the call that a user is in from being recorded.\0"
    "DoNotRecord\0"
    "https://developer.niceincontact.com/content/apis/Recording/recording-recordingondemand-api-docs\0"
    "recording/interactions.mask\0"
    "/interaction-recording-management-service/v1/interactions/mask\0"
    "Masks the voice and screen recording of the interaction that a user is in.\0"
    "post-interaction-mask\0"
    "https://developer.niceincontact.com/content/apis/Recording/recording-interactions-api-docs\0"
    "statusReason\0"
    "Policy\0"
    "Hold\0"
    "Mask\0"
    "RecordOnDemand\0"
    "BusinessData\0"
    "StopOnDemand\0"
    "CustomerDisconsent\0"
    "recordingStatusToAgent\0"
    "Recording\0"
    "Stopped\0"
    "RecordingFailure\0"
    "NoRecording\0"
    "PoorRecordingQuality\0"
    "recordingStatusFromAgent\0"
    "recording/interactions.recording-status.get\0"
    "/interaction-recording-management-service/v1/interactions/get-recording-status\0"
    "Returns the recording status of the interaction that a user is in.\0"
    "GetRecordingStatus\0"
    "https://developer.niceincontact.com/content/apis/Recording/recording-recordingstatus-api-docs\0"
    "voiceAndScreen\0"
    "recording/interactions.start-recording-on-demand\0"
    "/interaction-recording-management-service/v1/interactions/start-recording-on-demand\0"
    "Starts to record the interaction that a user is in.\0"
    "StopRecord\0"
    "recordingDuration\0"
    "recording/interactions.start-screen-interaction-recording\0"
    "/interaction-recording-management-service/v1/interactions/start-screen-interaction-recording\0"
    "Starts to record a user's screen for a given time.\0"
    "StartScreenrecord\0"
    "https://developer.niceincontact.com/content/apis/Recording/recording-screeninteractions-api-docs\0"
    "recording/interactions.stop-recording-on-demand\0"
    "/interaction-recording-management-service/v1/interactions/stop-recording-on-demand\0"
    "Stops the on-demand recording of the interaction that a user is in.\0"
    "ReleaseRecording\0"
    "recording/interactions.stop-screen-interaction-recording\0"
    "/interaction-recording-management-service/v1/interactions/stop-screen-interaction-recording\0"
    "Stops the screen recording of a user for a contact.\0"
    "StopScreenRecording\0"
    "recording/interactions.unmask\0"
    "/interaction-recording-management-service/v1/interactions/unmask\0"
    "Ends the masking of the voice and screen recording of a user's interaction.\0"
    "post-interaction-unmask\0"
    "From\0"
    "To\0"
    "Top\0"
    "reporting/activity.audit-events.list\0"
    "/activity/audit\0"
    "Lists the audit events of users' activity in a time range.\0"
    "getActivityAudit\0"
    "None\0"
    "ReSkill\0"
    "ReAgent\0"
    "Consult\0"
    "TakeOver\0"
    "External\0"
    "reporting/agent.interaction-history.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/interaction-history\0"
    "Lists the contacts that one agent handled in a date range.\0"
    "getAgentHistoryByid\0"
    "https://developer.niceincontact.com/content/apis/reporting/reporting-reporting-api-docs\0"
    "contactData\0"
    "toAgentId\0"
    "toAgentFirstName\0"
    "toAgentLastName\0"
    "toSkillId\0"
    "toSkillName\0"
    "lastContactStartDate\0"
    "reporting/agent.interaction-recent.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/interaction-recent\0"
    "Lists the most recent contacts of one agent.\0"
    "RecentContactHistory\0"
    "agentLogins\0"
    "stationCallerId\0"
    "reporting/agent.login-history.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/login-history\0"
    "Lists the logins of one agent in a date range, with the station used.\0"
    "AgentLoginHistory\0"
    "agentPerformance\0"
    "agentOffered\0"
    "inboundHandled\0"
    "inboundTime\0"
    "inboundTalkTime\0"
    "inboundAvgTalkTime\0"
    "outboundHandled\0"
    "outboundTime\0"
    "outboundTalkTime\0"
    "outboundAvgTalkTime\0"
    "totalHandled\0"
    "totalTalkTime\0"
    "totalAvgTalkTime\0"
    "totalAvgHandleTime\0"
    "consultTime\0"
    "availableTime\0"
    "unavailableTime\0"
    "acwTime\0"
    "refused\0"
    "percentRefused\0"
    "loginTime\0"
    "workingRate\0"
    "occupancy\0"
    "reporting/agent.performance.get\0"
    "/incontactapi/services/{version}/agents/{agentId}/performance\0"
    "Returns the performance totals of one agent over a date range.\0"
    "AgentPerformanceSummary\0"
    "agentStateHistory\0"
    "stateIndex\0"
    "agentSessionId\0"
    "reporting/agent.state-history.list\0"
    "/incontactapi/services/{version}/agents/{agentId}/state-history\0"
    "Lists the states that one agent was in over a date range.\0"
    "get_/agents/{agentId}/state-history\0"
    "reporting/agents.interaction-history.list\0"
    "/incontactapi/services/{version}/agents/interaction-history\0"
    "Lists the contacts that all agents handled in a date range.\0"
    "get_/agents/interaction-history\0"
    "reporting/agents.performance.list\0"
    "/incontactapi/services/{version}/agents/performance\0"
    "Lists performance totals for each agent over a date range.\0"
    "PerformanceSummary\0"
    "reporting/agents.state-history.list\0"
    "/incontactapi/services/{version}/agents/state-history\0"
    "Lists the states that all agents were in over a date range.\0"
    "get_/agents/state-history\0"
    "contactCustomData\0"
    "reporting/contact.custom-data.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}/custom-data\0"
    "Returns the custom data of one contact as names and values.\0"
    "ContactCustomData\0"
    "abandoned\0"
    "abandonSeconds\0"
    "acwSeconds\0"
    "agentSeconds\0"
    "analyticsProcessedDate\0"
    "conferenceSeconds\0"
    "dateACWWarehoused\0"
    "dateContactWarehoused\0"
    "dispositionNotes\0"
    "endReason\0"
    "inQueueSeconds\0"
    "isAnalyticsProcessed\0"
    "isRefused\0"
    "isShortAbandon\0"
    "isWarehoused\0"
    "postQueueSeconds\0"
    "preQueueSeconds\0"
    "refuseReason\0"
    "refuseTime\0"
    "releaseSeconds\0"
    "routingTime\0"
    "serviceLevelFlag\0"
    "totalDurationSeconds\0"
    "reporting/contact.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}\0"
    "Returns the details of one contact.\0"
    "get_/contacts/{contactId}\0"
    "childContacts\0"
    "reporting/contact.hierarchy.get\0"
    "/incontactapi/services/{version}/contacts/{contactId}/hierarchy\0"
    "Returns the master contact and the child contacts that belong to a contact.\0"
    "get-contacts-id-hierarchy\0"
    "smsTranscripts\0"
    "messageStart\0"
    "messageBody\0"
    "reporting/contact.sms-transcripts.list\0"
    "/incontactapi/services/{version}/contacts/{contactId}/sms-transcripts\0"
    "Lists the SMS messages of one contact.\0"
    "ContactIdSmsTranscripts\0"
    "contactStateHistory\0"
    "reporting/contact.state-history.list\0"
    "/incontactapi/services/{version}/contacts/{contactId}/state-history\0"
    "Lists the states that one contact passed through.\0"
    "ContactStateHistory\0"
    "analyticsProcessed\0"
    "completedContacts\0"
    "reporting/contacts.completed.list\0"
    "/incontactapi/services/{version}/contacts/completed\0"
    "Lists completed contacts by date, skill, team, agent, tag or other filters.\0"
    "CompletedContactDetails\0"
    "reporting/contacts.custom-data.list\0"
    "/incontactapi/services/{version}/contacts/custom-data\0"
    "Lists the custom data of the contacts in a range of at most 15 days.\0"
    "get_/contacts/custom-data\0"
    "reporting/contacts.list\0"
    "/incontactapi/services/{version}/contacts\0"
    "Lists the contacts of a date range with their details.\0"
    "get_/contacts\0"
    "reporting/contacts.sms-transcripts.list\0"
    "/incontactapi/services/{version}/contacts/sms-transcripts\0"
    "Lists an agent's SMS messages by date range and transport code.\0"
    "SmsTranscripts\0"
    "reporting/contacts.state-history.list\0"
    "/incontactapi/services/{version}/contacts/state-history\0"
    "Lists the states that contacts passed through in a date range.\0"
    "get_/contacts/state-history\0"
    "reportId\0"
    "reportName\0"
    "jobStart\0"
    "jobEnd\0"
    "resultFileURL\0"
    "deleteTime\0"
    "reporting/report-job.get\0"
    "/incontactapi/services/{version}/report-jobs/{jobId}\0"
    "Returns the state of one report job and the link to its result file.\0"
    "ReportJobByID\0"
    "fileType\0"
    "CSV\0"
    "PDF\0"
    "XML\0"
    "Excel\0"
    "includeHeaders\0"
    "appendDate\0"
    "deleteAfter\0"
    "reporting/report-job.start\0"
    "/incontactapi/services/{version}/report-jobs/{reportId}\0"
    "Starts a job that runs a custom report and returns its id.\0"
    "StartReportJob\0"
    "saveAsFile\0"
    "URI\0"
    "reporting/report-jobs.data-download.create\0"
    "/incontactapi/services/{version}/report-jobs/datadownload/{reportId}\0"
    "Runs a data download report over a date range and returns its file or link.\0"
    "GenerateADatadownloadReportFile\0"
    "jobSpan\0"
    "runningJobs\0"
    "completedJobs\0"
    "reporting/report-jobs.list\0"
    "/incontactapi/services/{version}/report-jobs\0"
    "Lists the running and completed report jobs.\0"
    "ReportJobs\0"
    "reportType\0"
    "reports\0"
    "reportSubType\0"
    "reportDescription\0"
    "reporting/reports.list\0"
    "/incontactapi/services/{version}/reports\0"
    "Lists the custom reports of the business unit.\0"
    "CustomReports\0"
    "serviceLevelSummaries\0"
    "ContactsWithinSLA\0"
    "ContactsOutOfSLA\0"
    "TotalContacts\0"
    "ServiceLevel\0"
    "reporting/skill.sla-summary.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/sla-summary\0"
    "Returns the service level that one skill reached over a date range.\0"
    "getFullSLASkillSummary\0"
    "skillSummaries\0"
    "abandonCount\0"
    "abandonRate\0"
    "agentsAcw\0"
    "averageHandleTime\0"
    "averageInqueueTime\0"
    "averageSpeedToAnswer\0"
    "averageTalkTime\0"
    "averageWrapTime\0"
    "contactsHandled\0"
    "contactsOffered\0"
    "contactsQueued\0"
    "contactsOutOfSLA\0"
    "contactsWithinSLA\0"
    "holdTime\0"
    "longestQueueDur\0"
    "totalContactTime\0"
    "dials\0"
    "connects\0"
    "connectsAHT\0"
    "rightPartyConnects\0"
    "rightPartyConnectsAHT\0"
    "reporting/skill.summary.get\0"
    "/incontactapi/services/{version}/skills/{skillId}/summary\0"
    "Returns the contact statistics of one skill over a date range.\0"
    "get_/skills/{skillId}/summary\0"
    "reporting/skills.sla-summary.list\0"
    "/incontactapi/services/{version}/skills/sla-summary\0"
    "Lists the service level that each skill reached over a date range.\0"
    "getFullSLASummaries\0"
    "reporting/skills.summary.list\0"
    "/incontactapi/services/{version}/skills/summary\0"
    "Lists contact statistics for each skill over a date range.\0"
    "getFullSkillSummaries\0"
    "teamPerformanceTotal\0"
    "totalAvgHandled\0"
    "avgAvailableTime\0"
    "avgUnavailableTime\0"
    "reporting/team.performance-total.get\0"
    "/incontactapi/services/{version}/teams/{teamId}/performance-total\0"
    "Returns the performance totals of one team over a date range.\0"
    "TeamPerformanceSummaryTotals\0"
    "reporting/teams.performance-total.list\0"
    "/incontactapi/services/{version}/teams/performance-total\0"
    "Lists performance totals for each team over a date range.\0"
    "TeamPerformanceSummaryTotalsAll\0"
    "wfM_Data_Agents\0"
    "teamNo\0"
    "modDateTime\0"
    "reporting/wfm-data.agents.list\0"
    "/incontactapi/services/{version}/wfm-data/agents\0"
    "Lists agents and their properties for workforce management.\0"
    "wfoAgentSpecificStats|wfM_Data_Agents|*\0"
    "wfmDataAgent\0"
    "reporting/wfm-data.agents.schedule-adherence.list\0"
    "/incontactapi/services/{version}/wfm-data/agents/schedule-adherence\0"
    "Lists agent states and durations by which schedule adherence is judged.\0"
    "agentStateHistory|*\0"
    "wfmAdherenceStatistics\0"
    "reporting/wfm-data.agents.scorecards.list\0"
    "/incontactapi/services/{version}/wfm-data/agents/scorecards\0"
    "Lists agent scorecard statistics for workforce management.\0"
    "wfmScorecardStats|agentStateHistory|*\0"
    "wfmAgentScorecard\0"
    "halfHour\0"
    "totalHandledTime\0"
    "totalACWTime\0"
    "reporting/wfm-data.skills.agent-performance.list\0"
    "/incontactapi/services/{version}/wfm-data/skills/agent-performance\0"
    "Lists, by skill and half hour, what each agent handled, for workforce management.\0"
    "skillsPerformance|*\0"
    "wfmAgentPerformance\0"
    "intervalStartDate\0"
    "MediaTypeName\0"
    "totalContacts\0"
    "averageSpeedOfAnswer\0"
    "reporting/wfm-data.skills.contacts.list\0"
    "/incontactapi/services/{version}/wfm-data/skills/contacts\0"
    "Lists contact statistics of skills by interval for workforce management.\0"
    "contactStats|*\0"
    "wfmskillscontacts\0"
    "wfM_OB_StatsV9\0"
    "abandons\0"
    "reporting/wfm-data.skills.dialer-contacts.list\0"
    "/incontactapi/services/{version}/wfm-data/skills/dialer-contacts\0"
    "Lists dialer statistics of outbound skills for workforce management.\0"
    "outboundStats|wfM_OB_StatsV9|*\0"
    "wfmDailerContactStatistics\0"
    "userhub/access-key.delete\0"
    "/access-key-management/v1/access-keys/{accessKeyId}\0"
    "DeletesAnAccessKey\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-accesskeys-api-docs\0"
    "userhub/access-key.get\0"
    "Returns one access key with its owner and when it was last used.\0"
    "ReturnsAnAccessKeyConfig\0"
    "userhub/access-key.status.set\0"
    "/access-key-management/v1/access-keys\0"
    "Makes a user's access key active or inactive.\0"
    "Updates an access key for a user\0"
    "userhub/access-keys.create\0"
    "Creates an access key for a user and returns it with its secret.\0"
    "CreateAnAccessKeyForAUser\0"
    "accessKeys\0"
    "userhub/access-keys.list\0"
    "Lists the access keys of a user or agent, or all of them.\0"
    "ReturnsAListOfAccessKeys\0"
    "agentProfileId\0"
    "agentProfileName\0"
    "agentProfileDescription\0"
    "agentProfileConfigurations\0"
    "subCategoryId\0"
    "subCategoryName\0"
    "elementId\0"
    "userhub/agent-profile.get\0"
    "/agent-profiles/v1/profiles/{id}\0"
    "Returns one agent profile with its settings.\0"
    "get_/agent-profiles/v1/profiles/{id}\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-desktopprofiles-api-docs\0"
    "userhub/agent-profile.status.set\0"
    "/agent-profiles/v1/profiles/status\0"
    "Sets the status of an agent profile named in the body.\0"
    "put_/agent-profiles/v1/profiles/status\0"
    "userhub/agent-profile.teams.add\0"
    "/agent-profiles/v1/profiles/{id}/teams\0"
    "Assigns an agent profile to a team.\0"
    "post_/agent-profiles/v1/profiles/{id}/teams\0"
    "userhub/agent-profile.teams.list\0"
    "Lists the teams that an agent profile is assigned to.\0"
    "get_/agent-profiles/v1/profiles/{id}/teams\0"
    "userhub/agent-profile.teams.remove\0"
    "Takes an agent profile away from a team.\0"
    "delete_/agent-profiles/v1/profiles/{id}/teams\0"
    "userhub/agent-profile.update\0"
    "Updates the name, description and settings of an agent profile.\0"
    "put_/agent-profiles/v1/profiles/{id}\0"
    "userhub/agent-profiles.assigned.list\0"
    "/agent-profiles/v1/assigned\0"
    "Lists the settings of the agent profile that the caller is assigned.\0"
    "get_/agent-profiles/v1/assigned\0"
    "subCateogryId\0"
    "categoryName\0"
    "options\0"
    "dependency\0"
    "trigger\0"
    "createElements\0"
    "defaultPlaceholder\0"
    "userhub/agent-profiles.configurations.list\0"
    "/agent-profiles/v1/configurations\0"
    "Lists the settings that an agent profile can have.\0"
    "AssignableConfigurations\0"
    "userhub/agent-profiles.create\0"
    "/agent-profiles/v1/profiles\0"
    "Creates an agent profile.\0"
    "post_/agent-profiles/v1/profiles\0"
    "agentProfiles\0"
    "busId\0"
    "totalAssignedTeams\0"
    "userhub/agent-profiles.list\0"
    "Lists the agent profiles page by page.\0"
    "AgentProfile\0"
    "archive\0"
    "userhub/agent-profiles.search\0"
    "/agent-profiles/v1/profiles/search\0"
    "Searches agent profiles by filter.\0"
    "post_/agent-profiles/v1/profiles/search\0"
    "teamUuids\0"
    "operations\0"
    "userhub/agent-profiles.teams.search\0"
    "/agent-profiles/v1/profiles/teams/search\0"
    "Searches teams and shows which agent profile each has.\0"
    "post_/agent-profiles/v1/profiles/teams/search\0"
    "dateRange\0"
    "exception\0"
    "traceId\0"
    "userhub/autopilot-knowledge.generative-responses.export\0"
    "/observabilitydashboard/v2/tables/AutopilotKnowledge/GRTable/export-data\0"
    "Exports the table of Autopilot Knowledge's generative responses over a period.\0"
    "exportAutopilotKnowledgeGRTable\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-exportapi-api-docs\0"
    "userhub/autopilot.generative-responses.export\0"
    "/observabilitydashboard/v2/tables/autopilot/GRTable/export-data\0"
    "Exports the table of Autopilot's generative responses over a period.\0"
    "exportAutopilotGRTable\0"
    "schemas\0"
    "totalResults\0"
    "startIndex\0"
    "itemsPerPage\0"
    "Resources\0"
    "meta\0"
    "resourceType\0"
    "attributes\0"
    "multiValued\0"
    "caseExact\0"
    "mutability\0"
    "returned\0"
    "uniqueness\0"
    "userhub/basic-auth.scim.v2.schemas.list\0"
    "/basic-auth/scim/v2/Schemas\0"
    "Lists the SCIM schemas of a user, under basic authentication.\0"
    "get-basic-auth-Schemas\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-scim-api-docs\0"
    "givenName\0"
    "familyName\0"
    "primary\0"
    "locale\0"
    "urn:ietf:params:scim:schemas:extension:nice:2.0:User\0"
    "loginAuthenticator\0"
    "roles\0"
    "phoneNumbers\0"
    "userhub/basic-auth.scim.v2.user.get\0"
    "/basic-auth/scim/v2/Users/{userId}\0"
    "Returns one user in SCIM form, under basic authentication.\0"
    "get-basicauth-ScimUserbyID\0"
    "Operations\0"
    "userhub/basic-auth.scim.v2.user.patch\0"
    "Changes some properties of a user by SCIM operations, under basic authentication.\0"
    "patch-basic-auth-ScimUserbyID\0"
    "userhub/basic-auth.scim.v2.user.update\0"
    "Replaces the properties of a user by SCIM, under basic authentication.\0"
    "put-basicauth-ScimUserbyID\0"
    "detail\0"
    "userhub/basic-auth.scim.v2.users.create\0"
    "/basic-auth/scim/v2/Users\0"
    "Creates a user by SCIM, under basic authentication.\0"
    "post-basic-auth-users\0"
    "userhub/basic-auth.scim.v2.users.list\0"
    "Lists the SCIM users that match a user name filter, under basic authentication.\0"
    "get-basic-auth-Users\0"
    "CopilotProfileId\0"
    "AgentNumber\0"
    "userhub/copilot.agent-queries.export\0"
    "/observabilitydashboard/v2/tables/Copilot/AQTable/export-data\0"
    "Exports the agent query table of Copilot's dashboard over a period.\0"
    "exportCopilotAQTable\0"
    "digital\0"
    "userhub/copilot.auto-summaries.export\0"
    "/observabilitydashboard/v2/tables/Copilot/ASTable/export-data\0"
    "Exports the automatic summary table of Copilot's dashboard over a period.\0"
    "exportCopilotASTable\0"
    "userhub/copilot.knowledge-base.export\0"
    "/observabilitydashboard/v2/tables/Copilot/KBTable/export-data\0"
    "Exports the knowledge base table of Copilot's dashboard over a period.\0"
    "exportCopilotKBTable\0"
    "correlationId\0"
    "INACTIVE\0"
    "PENDING\0"
    "syncDone\0"
    "userhub/correlation.update\0"
    "/correlation-manager/v1/correlations/{correlationId}/{entityId}\0"
    "Updates one entity of a correlation, such as its status or name.\0"
    "updateCorrelation\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-correlationmanagement-api-docs\0"
    "entity\0"
    "userhub/correlations.create\0"
    "/correlation-manager/v1/correlations\0"
    "Creates a correlation, which ties an entity of a domain to a correlation id.\0"
    "createCorrelation\0"
    "correlations\0"
    "userhub/correlations.search\0"
    "/correlation-manager/v1/correlations/search\0"
    "Searches correlations by id, entity, domain or status.\0"
    "searchCorrelations\0"
    "billingCode\0"
    "userhub/division.billing-code.validate\0"
    "/division-management/v1/division/billingCode/{billingCode}/validate\0"
    "Tells whether a billing code is valid for a division.\0"
    "get_/division-management/v1/division/billingCode/{billingCode}/validate\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-division-api-docs\0"
    "billingCodes\0"
    "userhub/division.billing-codes.list\0"
    "/division-management/v1/division/{divisionId}/getAllBillingCodes\0"
    "Lists the billing codes that belong to a division.\0"
    "get_/division-management/v1/division/{divisionId}/getAllBillingCodes\0"
    "parentDivisionId\0"
    "isDefault\0"
    "divisionType\0"
    "userhub/division.create\0"
    "/division-management/v1/division\0"
    "Creates a division, under a parent division if wanted.\0"
    "post_/division-management/v1/division\0"
    "parentDivisionName\0"
    "level\0"
    "userhub/division.get\0"
    "/division-management/v1/division/{divisionId}\0"
    "Returns one division with its parent and billing code.\0"
    "get_/division-management/v1/division/{divisionId}\0"
    "userhub/division.update\0"
    "Updates a division named in the body.\0"
    "put_/division-management/v1/division\0"
    "LIKE\0"
    "BETWEEN\0"
    "NOT\0"
    "ASC\0"
    "DESC\0"
    "divisions\0"
    "userhub/divisions.identities.search\0"
    "/division-management/v1/division/identities\0"
    "Searches the identities of divisions by filter.\0"
    "post_/division-management/v1/division/identities\0"
    "division\0"
    "userhub/divisions.search\0"
    "/division-management/v1/division/search\0"
    "Searches divisions by filter.\0"
    "post_/division-management/v1/division/search\0"
    "clientToken\0"
    "dataSourceId\0"
    "knowledgeHubId\0"
    "documents\0"
    "documentParseConfig\0"
    "documentDetails\0"
    "documentIdentifier\0"
    "SUBMITTED_SUCCESSFULLY\0"
    "VALIDATION_ERROR\0"
    "UNKNOWN_ERROR\0"
    "userhub/knowledge-hub.documents.ingest\0"
    "/eai-knowledge-hub-services/ingestion-service/v1/documents\0"
    "Ingests documents into a data source of a knowledge hub.\0"
    "createKnowledgeHubConfiguration\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-documents-api-docs\0"
    "khId\0"
    "pageToken\0"
    "lastUpdatedTimestamp\0"
    "ingestionStatus\0"
    "INDEXED\0"
    "PARTIALLY_INDEXED\0"
    "METADATA_PARTIALLY_INDEXED\0"
    "METADATA_UPDATE_FAILED\0"
    "IGNORED\0"
    "NOT_FOUND\0"
    "STARTING\0"
    "IN_PROGRESS\0"
    "DELETING\0"
    "DELETE_IN_PROGRESS\0"
    "nextPageToken\0"
    "userhub/knowledge-hub.documents.list\0"
    "/eai-knowledge-hub-services/ingestion-service/v1/{khId}/documents/snapshot\0"
    "Lists the documents of a knowledge hub's data source and how their ingestion went.\0"
    "getDocumentSnapshot\0"
    "productTypeId\0"
    "productUsage\0"
    "partnerBillingId\0"
    "productUsageId\0"
    "productQuantity\0"
    "queryDate\0"
    "submittedBy\0"
    "createdTimeStamp\0"
    "modifiedTimeStamp\0"
    "productUsageTrackingId\0"
    "partnerTenantId\0"
    "userhub/product-usage.list\0"
    "/billing/v1.0/product-usage/{productTypeId}\0"
    "Lists the usage records of a product type over a period.\0"
    "getProductUsageById\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-billing-api-docs\0"
    "userhub/product-usage.submit\0"
    "/billing/v1.0/product-usage\0"
    "Submits usage of products for billing.\0"
    "submitProductUsages\0"
    "pageNo\0"
    "metrices\0"
    "columns\0"
    "roleName\0"
    "permission\0"
    "privileges\0"
    "privilegeId\0"
    "featureId\0"
    "modifiable\0"
    "internal\0"
    "DELETED\0"
    "DRAFT\0"
    "parentAccess\0"
    "userhub/roles.search\0"
    "/authorization/v1/roles/search\0"
    "Searches the roles of the tenant by filter.\0"
    "searchRole\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-authorizationmanagement-api-docs\0"
    "userhub/scim.v2.schemas.list\0"
    "/scim/v2/Schemas\0"
    "Lists the SCIM schemas of a user.\0"
    "getSchemas\0"
    "userhub/scim.v2.user.get\0"
    "/scim/v2/Users/{userId}\0"
    "Returns one user in SCIM form.\0"
    "getScimUserById\0"
    "userhub/scim.v2.user.patch\0"
    "Changes some properties of a user by SCIM operations.\0"
    "updateScimUserPatch\0"
    "userhub/scim.v2.user.update\0"
    "Replaces the properties of a user by SCIM.\0"
    "updateScimUser\0"
    "userhub/scim.v2.users.create\0"
    "/scim/v2/Users\0"
    "Creates a user by SCIM.\0"
    "registerScimUser\0"
    "userhub/scim.v2.users.list\0"
    "Lists the users, in SCIM form, that match a filter on the user name.\0"
    "searchUser\0"
    "leadUserId\0"
    "customAttributes\0"
    "resolvedValue\0"
    "userhub/team.get\0"
    "/user-management/v3/teams/{teamId}\0"
    "Returns one team with its lead, status and division.\0"
    "getTeamById\0"
    "https://developer.niceincontact.com/content/apis/CxOne/cxone-usermanagement-api-docs\0"
    "userCount\0"
    "outStateName\0"
    "detailedMessage\0"
    "httpCode\0"
    "userhub/team.update\0"
    "/user-management/v3/teams\0"
    "Updates a team named in the body.\0"
    "updateTeam\0"
    "userhub/teams.create\0"
    "Creates a team with its thresholds and delivery mode.\0"
    "createTeam\0"
    "IN\0"
    "EQ\0"
    "teamCustomAttributes\0"
    "userhub/teams.search\0"
    "/user-management/v4/teams/search\0"
    "Searches the teams of the tenant by filter.\0"
    "getTeamsByCriteria\0"
    "secondaryTenants\0"
    "region\0"
    "clusterId\0"
    "schemaName\0"
    "primaryTenantSchema\0"
    "primaryTenantBillingId\0"
    "primaryTenantClusterId\0"
    "userhub/tenant.dr-config.create\0"
    "/dr-manager/v1/tenant/{tenantId}/config\0"
    "Creates the disaster recovery configuration of a tenant.\0"
    "createDrConfig\0"
    "userhub/tenant.dr-config.get\0"
    "Returns the disaster recovery configuration of a tenant.\0"
    "getDrConfigByTenantId\0"
    "ifMatchVersion\0"
    "passkey\0"
    "multiRegionHA\0"
    "drEnabled\0"
    "syncStart\0"
    "entitySyncConfiguration\0"
    "syncMode\0"
    "OneWay\0"
    "TwoWay\0"
    "syncFrequency\0"
    "Daily\0"
    "RealTime\0"
    "syncType\0"
    "userhub/tenant.dr-config.patch\0"
    "Changes one part of a tenant's disaster recovery configuration, or starts a sync.\0"
    "updateDrTenantConfig\0"
    "mobileNumber\0"
    "mobileNumber2\0"
    "assignedGroup\0"
    "rank\0"
    "role\0"
    "roleUUID\0"
    "UNREGISTERED\0"
    "BLOCKED\0"
    "acdInfos\0"
    "loginId\0"
    "deletedDate\0"
    "impersonated\0"
    "billable\0"
    "emailToBeVerified\0"
    "secondaryRoleIds\0"
    "views\0"
    "userhub/user.get\0"
    "/user-management/v3/users/{userId}\0"
    "Returns one user of the tenant.\0"
    "getUserByIdV3\0"
    "userhub/user.identity.get\0"
    "/user-management/v1/users/{userId}/identities\0"
    "Returns the id and full name of one user.\0"
    "getUserIdentity\0"
    "authenticatorId\0"
    "userhub/user.login-authenticator.assign\0"
    "/user-management/v1/users/{userId}/login-authenticator\0"
    "Assigns a login authenticator to a user.\0"
    "assignAuthenticatorV1\0"
    "userhub/user.revive\0"
    "/user-management/v1/users/{userId}/revive\0"
    "Makes a deactivated user active again.\0"
    "reviveUser\0"
    "applicationAttributes\0"
    "objects\0"
    "msg\0"
    "userhub/user.update\0"
    "/user-management/v1/users\0"
    "Updates a user named in the body.\0"
    "updateUserV1\0"
    "userhub/users.create\0"
    "Creates a user in the tenant.\0"
    "registerUserV1\0"
    "userIds\0"
    "notDeletedUserIds\0"
    "userhub/users.deactivate\0"
    "/user-management/v1/users/deactivate\0"
    "Deactivates users by id and returns those that it could not.\0"
    "deactivateUser\0"
    "users\0"
    "userhub/users.identities.list\0"
    "/user-management/v2/users/identities\0"
    "Lists the ids, display names and statuses of users that match a filter.\0"
    "getUserIdentityList\0"
    "emailAddressesList\0"
    "senderEmail\0"
    "userhub/users.invite-by-email\0"
    "/user-management/v2/users/inviteByEmail\0"
    "Sends invitations to users named by e-mail address.\0"
    "inviteUserByEmail\0"
    "inviteUserIds\0"
    "senderUserId\0"
    "userhub/users.invite-by-id\0"
    "/user-management/v2/users/inviteById\0"
    "Sends invitations to users named by user id.\0"
    "inviteUserById\0"
    "includeDeleted\0"
    "withAndWithoutEmail\0"
    "includeDeletedAfter\0"
    "fullNameContains\0"
    "excludeImpersonated\0"
    "onlyImpersonated\0"
    "organizationName\0"
    "invitationExpired\0"
    "acdUserMappings\0"
    "icBUId\0"
    "icClusterId\0"
    "idmType\0"
    "KEYCLOAK\0"
    "COGNITO\0"
    "EVOLVECG\0"
    "passwordPolicyUpdated\0"
    "update\0"
    "defaultAdminUserRequired\0"
    "userhub/users.list\0"
    "Lists the users of the tenant, with deleted ones if asked.\0"
    "getUserList\0"
    "OR\0"
    "userhub/users.search\0"
    "/user-management/v2/users/search\0"
    "Searches the users of the tenant by filter.\0"
    "getUsersByCriteria\0"
    "PersonId\0"
    "RequestType\0"
    "ScriptParamsJson\0"
    "voice-biometrics/action.perform\0"
    "/voice-biometric-hub/v1/perform-action\0"
    "Runs a voice biometric action of the given type for a person on a contact.\0"
    "voiceBiometricAuthAction\0"
    "voice-biometrics/health-check.get\0"
    "/voice-biometric-hub/v1/health-check\0"
    "Returns whether the voice biometrics service is up.\0"
    "healthCheck\0"
    "voice-biometrics/result.get\0"
    "/voice-biometric-hub/v1/result\0"
    "Waits for and returns the result of a voice biometric action.\0"
    "getVoiceBiometricResultLongPoll\0"
    "voice-biometrics/voice-print-status.get\0"
    "/voice-biometric-hub/v1/voice-print-status\0"
    "Returns whether a person's voice print is enrolled, opted out or denied.\0"
    "getVoiceBiometricPrintStatus\0"
    "agentSchedules\0"
    "shifts\0"
    "shiftNotes\0"
    "activityIntervals\0"
    "baseActivityCode\0"
    "work\0"
    "overTime\0"
    "start\0"
    "end\0"
    "wfm/schedules.export\0"
    "/schedules/export\0"
    "Returns the WFM schedules of agents in a date range.\0"
    "exportScheduleAsList\0"
    "https://developer.niceincontact.com/content/apis/WFM/wfm-exportschedule-api-docs\0"
    "activityCodeName\0"
    "allotmentType\0"
    "Days\0"
    "Hours\0"
    "allotmentByUserName\0"
    "wfm/time-off.allotments.import\0"
    "/timeoff-manager/allotments/import\0"
    "Sets the time-off allotment of several users for an activity code.\0"
    "put-allotments\0"
    "https://developer.niceincontact.com/content/apis/WFM/wfm-importallotment-api-docs\0"
    "timeOffUserSummaryList\0"
    "hireDateInUtc\0"
    "daysPerYear\0"
    "daysTaken\0"
    "scheduled\0"
    "remaining\0"
    "earned\0"
    "carriedOver\0"
    "accrualValueInDays\0"
    "accrualType\0"
    "hoursPerDay\0"
    "totalHours\0"
    "hoursTaken\0"
    "hoursScheduled\0"
    "hoursRemaining\0"
    "hoursEarned\0"
    "hoursCarriedOver\0"
    "accrualValueInHours\0"
    "wfm/time-off.summary.list\0"
    "/timeoff-manager/summary/{activityCodeName}\0"
    "Lists, by user, the time off earned, taken and left for an activity code.\0"
    "get-summary\0"
    "https://developer.niceincontact.com/content/apis/WFM/wfm-exportsummary-api-docs\0"
#ifdef CX_ALL_OPERATIONS
    "admin/acd-skill.get\0"
    "/acd-skills/v1/skills/{skillId}\0"
    "Returns one skill, from the newer ACD skills service.\0"
    "admin/acd-skills.list\0"
    "/acd-skills/v1/skills\0"
    "Lists the skills, from the newer ACD skills service.\0"
    "configurationId\0"
    "admin/agent-integration.configuration.data-mappings.list\0"
    "/incontactapi/services/{version}/agent-integration/configuration/{configurationId}/data-mappings\0"
    "Lists the data mappings of an agent integration configuration.\0"
    "v27.0\0"
    "admin/agent-integration.configuration.dynamic-data-mappings.list\0"
    "/incontactapi/services/{version}/agent-integration/configuration/{configurationId}/dynamic-data-mappings\0"
    "Lists the dynamic data mappings of an agent integration configuration.\0"
    "v29.0\0"
    "admin/agent-integration.configuration.entities.list\0"
    "/incontactapi/services/{version}/agent-integration/configuration/{configurationId}/entities\0"
    "Lists the CRM entities of an agent integration configuration.\0"
    "workflowId\0"
    "admin/agent-integration.configuration.workflow.run\0"
    "/incontactapi/services/{version}/agent-integration/configuration/{configurationId}/workflow/{workflowId}\0"
    "Runs a workflow of an agent integration, which may create or change CRM records.\0"
    "admin/agent-integration.configuration.workflows.list\0"
    "/incontactapi/services/{version}/agent-integration/configuration/{configurationId}/workflow\0"
    "Lists the workflows of an agent integration configuration.\0"
    "v26.0\0"
    "admin/agent-integration.configurations.list\0"
    "/incontactapi/services/{version}/agent-integration/configuration\0"
    "Lists the configurations of agent integrations.\0"
    "cacheKey\0"
    "admin/agent-integration.workflow-execution.interaction.get\0"
    "/incontactapi/services/{version}/agent-integration/workflow-execution/interaction/{cacheKey}\0"
    "Returns the cached workflow results of an interaction by cache key.\0"
    "v30.0\0"
    "admin/agent-integration.workflow-execution.interaction.set\0"
    "Stores workflow results in an interaction's cache, or keeps that cache alive.\0"
    "admin/agent.wfm-schedule.get\0"
    "/incontactapi/services/{version}/agents/{agentId}/wfm-schedule\0"
    "Returns an agent's WFM (IEX) schedule for a date range.\0"
    "v8.0\0"
    "admin/attendant-agents.list\0"
    "/incontactapi/services/{version}/attendant-agents\0"
    "Lists the attendant agents.\0"
    "admin/cache.agent-states.list\0"
    "/incontactapi/services/{version}/cache/agentstate\0"
    "Lists the agents' states as the server has them cached.\0"
    "admin/sab.address-book.get\0"
    "/sab/v1/addressbook\0"
    "Returns the standard address book.\0"
    "traceMethod\0"
    "admin/script-trace.subscribe\0"
    "/incontactapi/services/{version}/script-trace-subscription\0"
    "Subscribes to the trace of a script while it runs.\0"
    "v31.0\0"
    "admin/script.start\0"
    "/incontactapi/services/{version}/scripts/{scriptId}/start\0"
    "Starts a script named by its id.\0"
    "v23.0\0"
    "agent/agent-session.direct-voicemail.transfer\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/direct-voicemail-transfer\0"
    "Transfers the caller of an agent session straight to a voicemail.\0"
    "agent/agent-session.event-queue.resize\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/event-queue-resize\0"
    "Changes the size of the event queue of an agent session.\0"
    "agent/agent-session.interaction.ans-machine-override\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/ans-machine-override\0"
    "Overrides what answering machine detection decided for a call.\0"
    "agent/agent-session.interaction.join-conference\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/join-conference\0"
    "Joins a contact of an agent session to its conference.\0"
    "agent/agent-session.interaction.stop-record\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/stop-record\0"
    "Stops the recording of an agent's call.\0"
    "v2.0\0"
    "agent/agent-session.interaction.transfer-work-item-to-agent\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-work-item-to-agent\0"
    "Transfers a work item to another agent.\0"
    "agent/agent-session.interaction.transfer-work-item-to-skill\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/{contactId}/transfer-work-item-to-skill\0"
    "Transfers a work item to a skill, which routes it to an agent.\0"
    "agent/agent-session.interactions.conference-hold\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/conference-hold\0"
    "Puts the conference of an agent session on hold.\0"
    "agent/agent-session.interactions.conference-resume\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/interactions/conference-resume\0"
    "Takes the conference of an agent session off hold.\0"
    "agent/agent-session.keep-alive\0"
    "/incontactapi/services/{version}/agent-sessions/{sessionId}/keep-alive\0"
    "Keeps an agent session from timing out.\0"
    "auth/central-token.create\0"
    "/InContactAuthorizationServer/Token\0"
    "Logs in at legacy Central with user name and password and returns tokens.\0"
    "auth/regional-token.create\0"
    "/public/authentication/v1/token\0"
    "Returns tokens from the regional token endpoint that the Agent SDK uses.\0"
    "cardType\0"
    "cxaClientVersion\0"
    "copilot/adaptive-cards.list\0"
    "/agent-copilot/v2/adaptive-cards\0"
    "Lists the adaptive card schemas of a card type for a client version.\0"
    "agentAssistId\0"
    "botName\0"
    "intentName\0"
    "copilot/adaptive-cards.task-assist.profile.bot.intent.cards.list\0"
    "/agent-copilot/v2/adaptive-cards/taskassist/profiles/{agentAssistId}/bots/{botName}/intents/{intentName}/cards\0"
    "Lists the task assist cards of one intent of a bot in an agent assist profile.\0"
    "copilot/agent-id-token.refresh\0"
    "/agent-copilot/v1/agent-idtoken\0"
    "Gives Copilot the agent's new id and access tokens.\0"
    "copilot/contact.auto-summary.update\0"
    "/agent-copilot/v1/contacts/{contactId}/edited-autosummary\0"
    "Saves the agent's edited version of a contact's automatic summary.\0"
    "caseId\0"
    "copilot/contact.summarize\0"
    "/autosummary/digital-events-consumer/public/v1/contacts/{caseId}/summarize\0"
    "Makes an automatic summary of a case.\0"
    "copilot/contact.task-assist.form-data.get\0"
    "/agent-copilot/v1/contacts/{contactId}/taskassist/form-data\0"
    "Returns the values with which a contact's task assist form is filled in advance.\0"
    "copilot/contact.task-assist.request\0"
    "/agent-copilot/v1/contacts/{contactId}/task-assist\0"
    "Asks Copilot's task assist to answer an intent for a contact.\0"
    "copilot/contact.task-assist.slots.update\0"
    "/agent-copilot/v1/contacts/{contactId}/taskassist/update-slots\0"
    "Gives task assist the value of a form slot and returns the form data it fills.\0"
    "copilot/final-summary.get\0"
    "/agent-copilot/v1/final-summary\0"
    "Returns the final summary that Copilot made of a contact.\0"
    "copilot/interaction-feedback.interaction.send\0"
    "/agent-copilot/v1/interaction-feedback/interaction\0"
    "Stores an agent's overall feedback on Copilot for an interaction.\0"
    "copilot/interaction-feedback.kb-answers.send\0"
    "/agent-copilot/v1/interaction-feedback/kbAnswers\0"
    "Stores an agent's feedback on Copilot's knowledge base answers.\0"
    "copilot/journey-summary.get\0"
    "/agent-copilot/v1/journey-summary\0"
    "Returns Copilot's summary of a customer's journey from the contact history given.\0"
    "copilot/kb-filter.update\0"
    "/agent-copilot/v1/kb-filter/update\0"
    "Sets the knowledge base filter tags that Copilot uses for a contact.\0"
    "data-extraction/sync-jobs.run\0"
    "/data-extraction/v1/jobs/sync\0"
    "Extracts the records of an entity in a date range and answers with them at once.\0"
    "digital/attachments.download\0"
    "/dfo/3.0/attachments/download\0"
    "Downloads all attachments in one file.\0"
    "digital/batch-actions.create\0"
    "/dfo/3.0/batch-actions\0"
    "Starts a batch action, such as one reply sent to many cases.\0"
    "jobType\0"
    "digital/batch-actions.list\0"
    "Lists past batch actions, such as bulk replies, by job type.\0"
    "digital/contact.detail.get\0"
    "/dfo/3.0/contacts/{contactId}/detail\0"
    "Returns a case in full detail.\0"
    "digital/contact.focus.remove\0"
    "/dfo/3.0/contacts/{contactId}/focus\0"
    "Takes the mark that the agent is looking at it off a case.\0"
    "digital/contact.focus.set\0"
    "Marks a case as the one that the agent is looking at.\0"
    "digital/contact.history.list\0"
    "/dfo/3.0/contacts/{contactId}/history\0"
    "Lists the events in the history of a case.\0"
    "messageDraftId\0"
    "digital/contact.message-draft.approve\0"
    "/dfo/3.0/contacts/{contactId}/message-drafts/{messageDraftId}/approval\0"
    "Approves a draft message of a case, so that it can be sent.\0"
    "digital/contact.message-draft.delete\0"
    "/dfo/3.0/contacts/{contactId}/message-drafts/{messageDraftId}\0"
    "Deletes a draft message of a case.\0"
    "digital/contact.message-draft.refuse\0"
    "/dfo/3.0/contacts/{contactId}/message-drafts/{messageDraftId}/refusal\0"
    "Refuses a draft message of a case, so that it is not sent.\0"
    "digital/contact.message-draft.update\0"
    "Replaces the content of a draft message of a case.\0"
    "digital/contact.message-drafts.add\0"
    "/dfo/3.0/contacts/{contactId}/message-drafts\0"
    "Adds a draft message to a case.\0"
    "digital/contact.quick-replies.list\0"
    "/dfo/3.0/contacts/{contactId}/quick-replies\0"
    "Lists the quick replies that a case can use.\0"
    "digital/contact.quick-reply.replace-variables\0"
    "/dfo/3.0/contacts/{contactId}/quick-replies/{quickReplyId}/replace-variables\0"
    "Returns a quick reply with its variables filled in for a case.\0"
    "digital/contact.related-messages.list\0"
    "/dfo/3.0/contacts/{contactId}/related-messages\0"
    "Lists the messages that are related to a case.\0"
    "digital/event-hub-subscriptions.create\0"
    "/dfo/3.0/event-hub-subscriptions\0"
    "Subscribes the caller to digital events from the event hub.\0"
    "digital/event-hub-url.get\0"
    "/dfo/3.0/event-hub-url\0"
    "Returns the address of the event hub to connect to.\0"
    "formId\0"
    "digital/form.link.create\0"
    "/dfo/3.0/forms/{formId}/form-submission\0"
    "Creates a link to a secure form that the customer of a case can fill in.\0"
    "digital/me.get\0"
    "/dfo/3.0/me\0"
    "Returns the digital user who makes the call.\0"
    "digital/message.hide\0"
    "/dfo/3.0/messages/{messageId}/hide\0"
    "Hides a message on the external platform.\0"
    "digital/message.translate\0"
    "/dfo/3.0/translate\0"
    "Returns the translation of a message's text.\0"
    "quickResponseId\0"
    "digital/quick-response.replace-variables\0"
    "/dfo/3.0/quick-responses/{quickResponseId}/replace-variables\0"
    "Returns a quick response with its variables filled in.\0"
    "digital/quick-responses.list\0"
    "/dfo/3.0/quick-responses\0"
    "Lists the quick responses that agents can send.\0"
    "digital/translate.available-languages.list\0"
    "/dfo/3.0/translate/available-languages\0"
    "Lists the languages that messages can be translated into.\0"
    "digital/user-statuses.list\0"
    "/engager/2.0/user-statuses\0"
    "Lists the digital statuses of users.\0"
    "digital/user.user-slots.list\0"
    "/engager/2.0/users/{userId}/user-slots\0"
    "Lists the slots that a digital user has for cases.\0"
    "directory/agent.directories.list\0"
    "/rtd/v1/agents/{agentId}/directories\0"
    "Lists the external directories that one agent can use.\0"
    "directoryId\0"
    "directory/agent.directory.entries.list\0"
    "/rtd/v1/agents/{agentId}/directories/{directoryId}/entries\0"
    "Lists the entries of an external directory that an agent can use.\0"
    "directory/agent.directory.metadata.get\0"
    "/rtd/v1/agents/{agentId}/directories/{directoryId}/metadata\0"
    "Returns the metadata of an external directory that an agent can use.\0"
    "directory/agents.directories.entries.search\0"
    "/rtd/v2/agents/directories/entries/search\0"
    "Searches the entries of the external directories for agents.\0"
    "directory/external.directories.list\0"
    "/external-directory-admin-service/v1/agent/directories\0"
    "Lists the calling agent's external directories, from their admin service.\0"
    "partnerName\0"
    "partnerId\0"
    "directory/presence-sync.rule.get\0"
    "/adapter-apis/v1/{partnerName}/rule/{partnerId}\0"
    "Returns the presence sync rule of a partner.\0"
    "realtime/agent-v1.queues-detail.list\0"
    "/acd-queue-details-service/v1/agents/{agentId}/queues-detail\0"
    "Lists the contacts in an agent's queues, from the newer ACD queue details service.\0"
    "realtime/agent-v1.queues.list\0"
    "/acd-queues-service/v1/agents/{agentId}/queues\0"
    "Lists an agent's queues, from the newer ACD queues service.\0"
    "reporting/contact-v1.state-history.list\0"
    "/incontactapi/services/{version}/contacts/{contactId}/statehistory\0"
    "Lists the states that one contact passed through, by the path's older spelling.\0"
    "v28.0\0"
    "userhub/agent-profile-v2.assigned.get\0"
    "/agent-profiles/v2/assigned\0"
    "Returns the agent profile assigned to the caller, from version 2 of the service.\0"
    "versionName\0"
    "userhub/app-urls.cma.get\0"
    "/cxss-versioning/v1/app-urls/cma\0"
    "Returns the URLs of the CMA application for a cluster and version.\0"
    "userhub/branding-profile.current.get\0"
    "/branding-profiles/current\0"
    "Returns the branding profile that applies to the caller.\0"
    "userhub/team-v1.get\0"
    "/user-management/v1/teams/{teamId}\0"
    "Returns one team, from version 1 of user management.\0"
    "userhub/teams-v1.search\0"
    "/user-management/v1/teams/search\0"
    "Searches teams, in version 1 of user management.\0"
    "userhub/teams-v3.search\0"
    "/user-management/v3/teams/search\0"
    "Searches teams, in version 3 of user management.\0"
    "userhub/tenant.current.get\0"
    "/tenants/v2/current\0"
    "Returns the tenant of the caller.\0"
    "userhub/user-v1.get\0"
    "/user-management/v1/users/{userId}\0"
    "Returns one user, from version 1 of user management.\0"
    "userhub/users.location.evaluate\0"
    "/user-management/v1/users/location/evaluate\0"
    "Works out at which location the user is.\0"
    "userhub/users.location.select\0"
    "/user-management/v1/users/location/select-location\0"
    "Selects the location that the user works from.\0"
    "since\0"
    "wfm/rta.snapshot.get\0"
    "/rta/\0"
    "Returns a snapshot of the agents' real-time schedule adherence.\0"
    "wfm/user.schedule.get\0"
    "/schedules/user/{userId}\0"
    "Returns a user's schedule between two times.\0"
#endif
    ;
/* clang-format on */
