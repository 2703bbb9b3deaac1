/**
 * @file cxone/export.h
 * Marks used by every public header. Nothing to call here.
 */
#ifndef CXONE_EXPORT_H
#define CXONE_EXPORT_H

#if defined(__GNUC__)
#    define CXONE_API       __attribute__((visibility("default")))
#    define CXONE_NODISCARD __attribute__((warn_unused_result))
#else
#    define CXONE_API
#    define CXONE_NODISCARD
#endif

#ifdef __cplusplus
#    define CXONE_BEGIN_DECLS extern "C" {
#    define CXONE_END_DECLS   }
#else
#    define CXONE_BEGIN_DECLS
#    define CXONE_END_DECLS
#endif

#endif
