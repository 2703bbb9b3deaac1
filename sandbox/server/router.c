#include "sandbox/server/router.h"

#include "base/compiler.h"
#include "base/encoding.h"
#include "sandbox/memory.h"

#include "base/banned.h"

/* The first that fits; the last fits all. */
static const sbx_family families[] = {
    {"/incontactapi/", true, true, sbx_error_acd},
    {"/incontactauthorizationserver/", true, false, sbx_error_token},
    {"/dfo/", false, false, sbx_error_dfo},
    {"/auth/token", false, false, sbx_error_token},
    {"/auth/", false, false, sbx_error_userhub},
    {"/authentication/", false, false, sbx_error_userhub},
    {"/public/", false, false, sbx_error_userhub},
    {"/access-key-management/", false, false, sbx_error_userhub},
    {"/.well-known/", false, false, sbx_error_userhub},
    {"/data-extraction/", false, false, sbx_error_userhub},
    {"/media-playback/", false, false, sbx_error_playback},
    {"/media-download/", false, false, sbx_error_playback},
    {"/interaction-analytics-gateway/", false, false, sbx_error_analytics},
    {"/interaction-recording-management-service/", false, false, sbx_error_recording},
    {"/", false, false, sbx_error_gateway},
};

const sbx_family *sbx_family_of(cx_str path)
{
    for (size_t i = 0; i + 1 < CX_COUNT(families); i++) {
        const cx_str prefix = cx_str_of(families[i].prefix);
        if (families[i].any_case ? cx_str_equal_nocase(cx_str_slice(path, 0, prefix.len), prefix)
                                 : cx_str_starts_with(path, prefix)) {
            return &families[i];
        }
    }
    return &families[CX_COUNT(families) - 1];
}

static void forget_parameters(sbx_call *call)
{
    for (size_t i = 0; i < SBX_MAX_PARAMETERS; i++) {
        cx_buf_reset(&call->parameters[i]);
    }
}

/* One segment of the path against one of the pattern. */
static bool segment_fits(cx_str pattern, cx_str segment, bool any_case, cx_buf *parameter,
                         bool *is_parameter)
{
    cx_buf_reset(parameter);
    if (!cx_percent_decode(parameter, segment, false)) {
        return false;
    }
    sbx_check(parameter);
    const cx_str decoded = cx_buf_view(parameter);
    *is_parameter = cx_str_starts_with(pattern, CX_LIT("{"));
    if (*is_parameter) {
        return decoded.len > 0;
    }
    return any_case ? cx_str_equal_nocase(pattern, decoded) : cx_str_equal(pattern, decoded);
}

static bool path_fits(sbx_call *call, const sbx_route *route)
{
    forget_parameters(call);
    cx_str pattern = cx_str_of(route->path);
    cx_str path = call->request->path;
    size_t used = 0;
    cx_str wanted;
    cx_str segment;
    CX_AUTO(cx_buf) cx_buf literal;
    cx_buf_init(&literal, SBX_MAX_TEXT);
    while (cx_str_next(&pattern, '/', &wanted)) {
        cx_buf *decoded = used < SBX_MAX_PARAMETERS ? &call->parameters[used] : &literal;
        bool is_parameter = false;
        if (!cx_str_next(&path, '/', &segment) ||
            !segment_fits(wanted, segment, call->family->any_case, decoded, &is_parameter)) {
            return false;
        }
        used += is_parameter ? 1 : 0;
    }
    return path.len == 0 && cx_str_ends_with(call->request->path, CX_LIT("/")) ==
                                cx_str_ends_with(cx_str_of(route->path), CX_LIT("/"));
}

static bool method_fits(cx_str method, const char *wanted)
{
    return cx_str_equal(method, cx_str_of(wanted)) ||
           (cx_str_equal(method, CX_LIT("HEAD")) && cx_str_equal(cx_str_of(wanted), CX_LIT("GET")));
}

bool sbx_route_find(sbx_call *call, cx_buf *allowed)
{
    for (size_t i = 0; i < sbx_route_count; i++) {
        if (!path_fits(call, &sbx_routes[i])) {
            continue;
        }
        if (method_fits(call->request->method, sbx_routes[i].method)) {
            call->route = &sbx_routes[i];
            return true;
        }
        cx_buf_puts(allowed, allowed->len > 0 ? ", " : "");
        cx_buf_puts(allowed, sbx_routes[i].method);
    }
    forget_parameters(call);
    return false;
}

void sbx_route_take(sbx_call *call, const sbx_route *route)
{
    (void)path_fits(call, route);
    call->route = route;
}

bool sbx_operation_answers(const cx_operation *operation, unsigned status)
{
    for (const uint16_t *at = cx_operation_success(operation); *at != 0; at++) {
        if (*at == status) {
            return true;
        }
    }
    return false;
}

void sbx_call_fail(sbx_call *call, unsigned status, const char *code, const char *field,
                   const char *text)
{
    const sbx_problem problem = {
        .status = status,
        .code = code,
        .text = text,
        .field = field,
        .path = call->request->path,
        .now_ms = sbx_app_protocol_ms(call->app),
    };
    call->family->error(&problem, call->reply);
}
