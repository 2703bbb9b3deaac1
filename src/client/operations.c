#include "cxone/operations.h"

#include "base/compiler.h"
#include "operations/operations.h"

#include "base/banned.h"

const cxone_operation *cxone_operation_next(const cxone_operation *previous)
{
    const cx_operation *next = previous == NULL ? cx_operation_rows : previous + 1;
    return next < cx_operation_rows + cx_documented_count ? next : NULL;
}

const cxone_operation *cxone_operation_find(const char *name)
{
    return cx_operation_find(cx_str_of(name));
}

const cxone_operation *cxone_operation_match(const char *method, const char *path)
{
    return cx_operation_match(cx_str_of(method), cx_str_of(path), NULL);
}

/* ---------------------------------------------------------------- an operation */

const char *cxone_operation_name(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_name(operation) : NULL;
}

const char *cxone_operation_method(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_method(operation) : NULL;
}

const char *cxone_operation_path(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_path(operation) : NULL;
}

const char *cxone_operation_summary(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_text(operation->summary) : NULL;
}

const char *cxone_operation_host(const cxone_operation *operation)
{
    return operation != NULL ? cx_host_word((cx_host_family)operation->family) : NULL;
}

cxone_effect cxone_operation_effect(const cxone_operation *operation)
{
    return operation != NULL ? (cxone_effect)operation->effect : CXONE_EFFECT_READ;
}

int cxone_operation_is_idempotent(const cxone_operation *operation)
{
    return operation != NULL && operation->idempotent;
}

const char *cxone_operation_paging(const cxone_operation *operation)
{
    return operation != NULL ? cx_paging_word((cx_paging)operation->paging) : NULL;
}

unsigned cxone_operation_page_size(const cxone_operation *operation)
{
    return operation != NULL ? operation->page_size : 0;
}

const char *cxone_operation_list(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_text(operation->list) : NULL;
}

const char *cxone_operation_rate(const cxone_operation *operation)
{
    return operation != NULL ? cx_rate_word((cx_rate)operation->rate) : NULL;
}

const char *cxone_operation_since(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_text(operation->since) : NULL;
}

const char *cxone_operation_nice_name(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_text(operation->nice_operation) : NULL;
}

const char *cxone_operation_nice_page(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_text(operation->nice_page) : NULL;
}

/* The number of a run that ends with 0; 0 past its end. */
static int run_at(const uint16_t *run, size_t index)
{
    for (size_t i = 0; run[i] != 0; i++) {
        if (i == index) {
            return run[i];
        }
    }
    return 0;
}

int cxone_operation_success_status(const cxone_operation *operation, size_t index)
{
    return operation != NULL ? run_at(cx_operation_success(operation), index) : 0;
}

int cxone_operation_failure_status(const cxone_operation *operation, size_t index)
{
    return operation != NULL ? run_at(cx_operation_failures(operation), index) : 0;
}

const cxone_shape *cxone_operation_body(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_shape(operation->body) : NULL;
}

int cxone_operation_needs_body(const cxone_operation *operation)
{
    return operation != NULL && operation->body_required;
}

const cxone_shape *cxone_operation_reply(const cxone_operation *operation)
{
    return operation != NULL ? cx_operation_shape(operation->reply) : NULL;
}

/* ---------------------------------------------------------------- a parameter */

const cxone_parameter *cxone_parameter_next(const cxone_operation *operation,
                                            const cxone_parameter *previous)
{
    if (operation == NULL) {
        return NULL;
    }
    const cx_parameter *first = cx_operation_first_parameter(operation);
    const cx_parameter *next = previous == NULL ? first : previous + 1;
    return next < first + operation->parameter_count ? next : NULL;
}

const char *cxone_parameter_name(const cxone_parameter *parameter)
{
    return parameter != NULL ? cx_operation_text(parameter->name) : NULL;
}

int cxone_parameter_is_in_path(const cxone_parameter *parameter)
{
    return parameter != NULL && parameter->place == CX_PLACE_PATH;
}

int cxone_parameter_is_required(const cxone_parameter *parameter)
{
    return parameter != NULL && parameter->required;
}

const char *cxone_parameter_default(const cxone_parameter *parameter)
{
    return parameter != NULL ? cx_operation_text(parameter->fallback) : NULL;
}

const cxone_shape *cxone_parameter_shape(const cxone_parameter *parameter)
{
    return parameter != NULL ? cx_operation_shape(parameter->shape) : NULL;
}

/* ---------------------------------------------------------------- a shape */

cxone_shape_kind cxone_shape_get_kind(const cxone_shape *shape)
{
    return shape != NULL ? (cxone_shape_kind)shape->kind : CXONE_SHAPE_ANY;
}

int cxone_shape_is_nullable(const cxone_shape *shape)
{
    return shape != NULL && shape->nullable;
}

int cxone_shape_is_numeric(const cxone_shape *shape)
{
    return shape != NULL && shape->numeric;
}

size_t cxone_shape_count(const cxone_shape *shape)
{
    return shape != NULL ? shape->count : 0;
}

/* Whether a shape of this kind has a part of this number. */
static bool has(const cxone_shape *shape, cxone_shape_kind kind, size_t index)
{
    return shape != NULL && shape->kind == kind && index < shape->count;
}

const char *cxone_shape_word(const cxone_shape *shape, size_t index)
{
    return has(shape, CXONE_SHAPE_ENUM, index) ? cx_shape_word(shape, index) : NULL;
}

const char *cxone_shape_member_name(const cxone_shape *shape, size_t index)
{
    return has(shape, CXONE_SHAPE_OBJECT, index)
               ? cx_operation_text(cx_shape_member_at(shape, index)->name)
               : NULL;
}

const cxone_shape *cxone_shape_member_shape(const cxone_shape *shape, size_t index)
{
    return has(shape, CXONE_SHAPE_OBJECT, index)
               ? cx_operation_shape(cx_shape_member_at(shape, index)->shape)
               : NULL;
}

int cxone_shape_member_is_required(const cxone_shape *shape, size_t index)
{
    return has(shape, CXONE_SHAPE_OBJECT, index) && cx_shape_member_at(shape, index)->required;
}

const cxone_shape *cxone_shape_alternative(const cxone_shape *shape, size_t index)
{
    return has(shape, CXONE_SHAPE_ONE, index) ? cx_shape_alternative(shape, index) : NULL;
}

const cxone_shape *cxone_shape_item(const cxone_shape *shape)
{
    return shape != NULL && (shape->kind == CXONE_SHAPE_ARRAY || shape->kind == CXONE_SHAPE_MAP)
               ? cx_shape_item(shape)
               : NULL;
}
