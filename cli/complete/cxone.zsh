#compdef cxone
# zsh completion for cxone, which it asks itself; made by 'cxone completion zsh'.

_cxone() {
    local program=${~words[1]} line value about
    local -a lines finished open
    whence -p -- $program >/dev/null || program=cxone
    lines=("${(@f)$($program __complete "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null </dev/null)}")
    # A colon would end the word and begin its description.
    for line in "${(@)lines[2,-1]}"; do
        value=${line%%$'\t'*} about=${line#*$'\t'}
        value=${${value//\\/\\\\}//:/\\:}
        [[ -z $about ]] || value+=:$about
        if [[ ${line%%$'\t'*} == *[=/] ]]; then
            open+=("$value")
        else
            finished+=("$value")
        fi
    done
    local found=1
    if (( $#finished + $#open )); then
        _describe -V cxone finished -- open -S '' && found=0
    fi
    case $lines[1] in
    (:files\ *) compset -p ${lines[1]#* }; _files && found=0 ;;
    (:folders\ *) compset -p ${lines[1]#* }; _files -/ && found=0 ;;
    (:commands\ *) compset -p ${lines[1]#* }; _command_names -e && found=0 ;;
    esac
    return found
}

if [[ $funcstack[1] == _cxone ]]; then
    _cxone "$@"
else
    compdef _cxone cxone
fi
