// use_from_cpp: the skills of one medium, from C++: handles in unique_ptr, failures as exceptions.
//
//     c++ -std=c++17 use_from_cpp.cpp $(pkg-config --cflags --libs cxone) -o use_from_cpp
//     cxone sandbox run -- ./use_from_cpp
#include <cxone/cxone.h>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

namespace {

template <auto release> struct deleter {
    template <typename T> void operator()(T *handle) const
    {
        release(handle);
    }
};

template <typename T, auto release> using handle = std::unique_ptr<T, deleter<release>>;

using settings_handle = handle<cxone_settings, cxone_settings_free>;
using client_handle = handle<cxone_client, cxone_client_free>;
using records_handle = handle<cxone_records, cxone_records_free>;
using error_handle = handle<cxone_error, cxone_error_free>;

// Calls a function whose last parameters are an output and an error, and returns the output.
template <typename T, typename Call> T *made(Call call)
{
    T *out = nullptr;
    cxone_error *error = nullptr;
    if (call(&out, &error) != CXONE_OK) {
        const error_handle owned(error);
        throw std::runtime_error(cxone_error_message(error));
    }
    return out;
}

const cxone_value *next(cxone_records *records)
{
    return made<const cxone_value>([&](const cxone_value **out, cxone_error **error) {
        return cxone_records_next(records, out, error);
    });
}

void list_sms_skills()
{
    const settings_handle settings(made<cxone_settings>(
        [](auto **out, auto **error) { return cxone_settings_load(nullptr, out, error); }));
    const client_handle client(made<cxone_client>([&](auto **out, auto **error) {
        return cxone_client_new(settings.get(), nullptr, out, error);
    }));
    cxone_skill_filter filter = CXONE_SKILL_FILTER_INIT;
    filter.media_type_id = 7;
    filter.active = 1;
    const records_handle skills(made<cxone_records>([&](auto **out, auto **error) {
        return cxone_skills_list(client.get(), &filter, out, error);
    }));
    while (const cxone_value *skill = next(skills.get())) {
        std::cout << cxone_value_integer(cxone_value_get(skill, "skillId"), 0) << ' '
                  << cxone_value_text(cxone_value_get(skill, "skillName")) << '\n';
    }
}

} // namespace

int main()
{
    try {
        list_sms_skills();
    } catch (const std::exception &failure) {
        std::cerr << "use_from_cpp: " << failure.what() << '\n';
        return 1;
    }
    return 0;
}
