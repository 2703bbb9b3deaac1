#include "sandbox/routes/report_file.h"

#include "base/compiler.h"
#include "sandbox/memory.h"
#include "sandbox/routes/contact_record.h"
#include "sandbox/routes/page.h"
#include "sandbox/routes/range.h"
#include "sandbox/state/csv.h"

#include "base/banned.h"

static const sbx_report_kind kinds[] = {
    {1001, "Completed Contacts", "All contacts that are over", 1, false, false},
    {1002, "Handled Contacts", "Those that an agent had", 7, true, false},
    {1003, "Abandoned Contacts", "Those that gave up waiting", 7, false, true},
};

const sbx_report_kind *sbx_report_kind_at(size_t index)
{
    return index < CX_COUNT(kinds) ? &kinds[index] : NULL;
}

bool sbx_report_kind_find(int64_t id, size_t *index)
{
    for (size_t i = 0; i < CX_COUNT(kinds); i++) {
        if (kinds[i].id == id) {
            *index = i;
            return true;
        }
    }
    return false;
}

/* ---------------------------------------------------------------- formats */

typedef void write_text(cx_buf *out, cx_str text);

static void write_tsv(cx_buf *out, cx_str text)
{
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        cx_buf_putc(out, (char)(c == '\t' || c == '\r' || c == '\n' ? ' ' : c));
    }
}

/* What stands around the cells; with `named`, the name of the column is put behind `cell` and
 * before `cell_end`, each with ">". */
static const struct {
    const char *name;
    const char *ending;
    const char *start;
    const char *row;
    const char *cell;
    const char *between;
    const char *cell_end;
    const char *row_end;
    const char *end;
    write_text *write;
    bool named;
    bool headers; /* can have a first row of names */
} formats[SBX_REPORT_FORMATS] = {
    [SBX_REPORT_CSV] = {"CSV", "csv", "", "", "", ",", "", "\r\n", "", sbx_csv_put, false, true},
    [SBX_REPORT_TSV] = {"TSV", "tsv", "", "", "", "\t", "", "\r\n", "", write_tsv, false, true},
    [SBX_REPORT_XML] = {"XML", "xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<report>\n",
                        "<row>", "<", "", "</", "</row>\n", "</report>\n", sbx_html_text, true,
                        false},
    [SBX_REPORT_EXCEL] = {"Excel", "excel",
                          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<?mso-application progid=\"Excel.Sheet\"?>\n"
                          "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
                          "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
                          "<Worksheet ss:Name=\"Report\"><Table>\n",
                          "<Row>", "<Cell><Data ss:Type=\"String\">", "", "</Data></Cell>",
                          "</Row>\n", "</Table></Worksheet></Workbook>\n", sbx_html_text, false,
                          true},
};

const char *sbx_report_format_name(sbx_report_format format)
{
    return formats[format].name;
}

const char *sbx_report_format_ending(sbx_report_format format)
{
    return formats[format].ending;
}

/* One row: the values of a contact, or, without one, the names of the columns. */
static void write_row(sbx_report_format format, const sbx_contact_values *values, cx_buf *out)
{
    const sbx_record *record = &sbx_completed_contact_record;
    CX_AUTO(cx_buf) cx_buf text;
    cx_buf_init(&text, SBX_MAX_TEXT);
    cx_buf_puts(out, formats[format].row);
    for (size_t i = 0; i < record->count; i++) {
        const sbx_field *field = &record->fields[i];
        cx_buf_reset(&text);
        if (values != NULL) {
            sbx_field_text(field, values, &text);
        } else {
            cx_buf_puts(&text, field->name);
        }
        sbx_check(&text);
        cx_buf_puts(out, i > 0 ? formats[format].between : "");
        cx_buf_puts(out, formats[format].cell);
        cx_buf_puts(out, formats[format].named ? field->name : "");
        cx_buf_puts(out, formats[format].named ? ">" : "");
        formats[format].write(out, cx_buf_view(&text));
        cx_buf_puts(out, formats[format].cell_end);
        cx_buf_puts(out, formats[format].named ? field->name : "");
        cx_buf_puts(out, formats[format].named ? ">" : "");
    }
    cx_buf_puts(out, formats[format].row_end);
}

/* ---------------------------------------------------------------- contacts */

static bool is_wanted(const sbx_report_kind *kind, const sbx_contact_values *values)
{
    return values->over && (!kind->answered || values->agent.id != 0) &&
           (!kind->abandoned || values->abandoned);
}

int64_t sbx_report_write(sbx_world *world, const sbx_report_request *report, cx_buf *out)
{
    const sbx_view view = {
        .world = world,
        .centre = sbx_world_centre(world, report->tenant),
        .now = sbx_world_instant(world, report->as_of),
    };
    const sbx_range range = sbx_range_of(&view, report->from_ms, report->to_ms);
    int64_t count = 0;
    cx_buf_puts(out, formats[report->format].start);
    if (report->headers && formats[report->format].headers) {
        write_row(report->format, NULL, out);
    }
    sbx_walk walk = sbx_walk_of(&view, &range);
    while (sbx_walk_next(&walk)) {
        sbx_contact_values values;
        sbx_contact_read(&view, walk.day, walk.leg, &values);
        if (!is_wanted(&kinds[report->kind], &values)) {
            continue;
        }
        if (count < SBX_MAX_REPORT_ROWS) {
            write_row(report->format, &values, out);
        }
        count++;
    }
    cx_buf_puts(out, formats[report->format].end);
    sbx_check(out);
    return count;
}
