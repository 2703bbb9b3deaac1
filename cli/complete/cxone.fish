# fish completion for cxone, which it asks itself; made by 'cxone completion fish'.

function __cxone_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct | string unescape)
    if test -z "$current"
        # A quote that is still open, or nothing.
        set current (commandline -ct | string replace -r '^[\'"]' '')
    end
    set -l program (string replace -r '^~/' $HOME/ -- $typed[1])
    type -q -- $program; or set program cxone
    set -l lines ($program __complete $typed[2..-1] "$current" 2>/dev/null </dev/null)
    set -l names (string split ' ' -- $lines[1])
    if set -q names[2]
        set -l before (string sub -l $names[2] -- "$current")
        set -l part (string sub -s (math $names[2] + 1) -- "$current")
        switch $names[1]
            case :files
                printf '%s\n' $before(__fish_complete_path $part)
            case :folders
                printf '%s\n' $before(__fish_complete_directories $part)
            case :commands
                printf '%s\n' (complete -C $part)
        end
    end
    if set -q lines[2]
        printf '%s\n' $lines[2..-1]
    end
end

complete -c cxone -f -k -a '(__cxone_complete)'
