/* tenant: where the tenant lives, as CXone describes it. */
#include "cxone/tenant.h"

#include "cli/commands.h"
#include "cli/report.h"

#include "base/banned.h"

CX_DEFINE_AUTO(tenant, cxone_tenant *, cxone_tenant_free)

static int run(cli_context *context)
{
    CX_AUTO(tenant) cxone_tenant *tenant = NULL;
    cxone_error *error = NULL;
    if (cxone_tenant_get(context->client, &tenant, &error) != CXONE_OK) {
        return cli_fail(context, error);
    }
    const cli_cell cells[] = {
        CLI_TEXT("api_endpoint", "API Endpoint", cxone_tenant_api_endpoint(tenant)),
        CLI_TEXT("auth_endpoint", "Auth Endpoint", cxone_tenant_auth_endpoint(tenant)),
        CLI_TEXT("domain", "Domain", cxone_tenant_domain(tenant)),
        CLI_TEXT("area", "Area", cxone_tenant_area(tenant)),
        CLI_TEXT("cluster", "Cluster", cxone_tenant_cluster(tenant)),
    };
    cli_out_record(&context->out, &(cli_record){.title = "Tenant Configuration Details:",
                                                .document = cxone_tenant_document(tenant),
                                                .cells = cells,
                                                .count = CX_COUNT(cells)});
    return CLI_EXIT_OK;
}

static const char *const examples[] = {"cxone tenant", "cxone tenant -o json", NULL};

const cli_command cli_cmd_tenant = {
    .path = "tenant",
    .summary = "show the tenant's endpoints, domain, area and cluster",
    .details = "JSON shows the whole document of CXone's discovery.",
    .page = "cxone-tenant.1",
    .needs = CLI_NEEDS_CLIENT,
    .effect = CLI_READS,
    .examples = examples,
    .run = run,
};
