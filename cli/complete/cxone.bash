# bash completion for cxone, which it asks itself; made by 'cxone completion bash'.
# shellcheck shell=bash

# What has been typed, up to the cursor, as the program would see it: words, and the last of them
# as `current`. `quote` is the one that is open; `head` is what bash will not replace of `current`,
# since for bash a word also ends at : and = and the like.
__cxone_split() {
    local line=$1 c word='' begun=''
    words=() quote='' head=''
    while [[ -n $line ]]; do
        c=${line:0:1} line=${line:1}
        if [[ -n $quote ]]; then
            if [[ $c == "$quote" ]]; then
                quote=''
            elif [[ $quote == '"' && $c == \\ && ${line:0:1} == [\\\"\$\`] ]]; then
                word+=${line:0:1} line=${line:1}
            else
                word+=$c
            fi
            continue
        fi
        case $c in
        [\'\"]) quote=$c begun=1 head=$word ;;
        \\) word+=${line:0:1} line=${line:1} begun=1 ;;
        [[:blank:]])
            [[ -z $begun ]] || words+=("$word")
            word='' begun='' head=''
            ;;
        *)
            word+=$c begun=1
            # An @ begins the word that it is in; the others end the one before.
            [[ $COMP_WORDBREAKS != *"$c"* ]] || head=${word%@}
            ;;
        esac
    done
    current=$word
}

# The names of files that begin with $1, behind what stands before it.
__cxone_names() {
    local part=${current:$2} before=${current:0:$2} name
    compopt -o filenames 2>/dev/null
    while IFS= read -r name; do
        name=$before$name
        COMPREPLY+=("${name#"$head"}")
    done < <(compgen "$1" -- "$part")
}

_cxone() {
    local words quote head current program line value lines
    __cxone_split "${COMP_LINE:0:COMP_POINT}"
    program=${words[0]/#\~\//"$HOME/"}
    type -P -- "$program" >/dev/null || program=cxone
    mapfile -t lines < <("$program" __complete "${words[@]:1}" "$current" 2>/dev/null </dev/null)
    COMPREPLY=()
    case ${lines[0]-} in
    ':files '*) __cxone_names -f "${lines[0]#* }" ;;
    ':folders '*) __cxone_names -d "${lines[0]#* }" ;;
    ':commands '*) __cxone_names -c "${lines[0]#* }" ;;
    esac
    for line in "${lines[@]:1}"; do
        value=${line%%$'\t'*}
        value=${value#"$head"}
        case $quote in
        '') printf -v value %q "$value" ;;
        \') value=${value//\'/\'\\\'\'} ;;
        \") value=${value//\\/\\\\} value=${value//\"/\\\"} value=${value//\$/\\\$} value=${value//\`/\\\`} ;;
        esac
        COMPREPLY+=("$value")
    done
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/] ]]; then
        compopt -o nospace 2>/dev/null
    fi
    return 0
}

complete -o nosort -F _cxone cxone
