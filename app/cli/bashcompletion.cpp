#include "completion.h"

namespace restaurant::cli {

namespace {

/// Looks up in two tables: what a command's options are, and what may stand where. The program
/// itself is "-", a command "- play", a place of it "- play --out" or, of a positional, "- play 1".
/// Of what may stand there "@.restaurant" is files of that ending, and "@/" folders.
constexpr auto bashLookUp = R"sh(
    local cur=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command=- place=0 word i found=()
    if [[ $cur == = ]]; then
        cur=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == -* ]]; then
            [[ -v "takes[$command $word]" ]] && ((i++))
            [[ ${COMP_WORDS[i]} == = ]] && ((i++))
        elif [[ $place == 0 && -v "options[$command $word]" ]]; then
            command+=" $word"
        else
            ((place++))
        fi
    done
    word="$command $before"
    if [[ $before != -* || ! -v "takes[$word]" ]]; then
        if [[ $cur == -* ]]; then
            mapfile -t COMPREPLY < <(compgen -W "${options[$command]}" -- "$cur")
            return
        fi
        if ((place == 0)); then
            for word in "${!options[@]}"; do
                [[ $word == "$command $cur"* && ${word#"$command "} != *" "* ]] &&
                    found+=("${word##* }")
            done
        fi
        word="$command $((place + 1))"
    fi
    for word in ${takes[$word]-}; do
        case $word in
            @/) mapfile -t -O ${#found[@]} found < <(compgen -d -- "$cur") ;;
            @*) mapfile -t -O ${#found[@]} found < <(compgen -d -- "$cur"
                compgen -f -X "!*${word#@}" -- "$cur") ;;
            *) [[ $word == "$cur"* ]] && found+=("$word") ;;
        esac
    done
    COMPREPLY=("${found[@]}")
)sh";

std::string quotedForBash(const std::string &text)
{
    return "'" + text + "'"; // names, words and endings: none has a quote
}

std::string takenAt(const std::string &place, const CompletedValues &values)
{
    std::vector<std::string> words = values.words;
    for (const std::string &ending : values.endings)
        words.push_back('@' + ending);
    if (values.folders)
        words.emplace_back("@/");
    return "        [" + quotedForBash(place) + "]=" + quotedForBash(spaced(words)) + '\n';
}

std::string takenBy(const CommandEntry &entry, const std::string &command,
                    const ShippedNames &shipped)
{
    std::string out;
    int place = 0;
    for (const CommandOption &one : entry.positionals)
        out += takenAt(command + ' ' + std::to_string(++place), valuesOf(one, shipped));
    for (const CommandOption &one : entry.options)
        for (const std::string &name : one.names)
            if (!one.value.empty())
                out += takenAt(command + ' ' + name, valuesOf(one, shipped));
    return out;
}

std::string optionsLine(const CommandEntry &entry, const std::string &command)
{
    std::vector<std::string> names;
    for (const CommandOption &one : entry.options)
        names.insert(names.end(), one.names.begin(), one.names.end());
    return "        [" + quotedForBash(command) + "]=" + quotedForBash(spaced(names)) + '\n';
}

} // namespace

std::string bashCompletion(const CommandTree &tree, const ShippedNames &shipped)
{
    std::string options = optionsLine(tree.program, "-");
    std::string takes = takenBy(tree.program, "-", shipped);
    for (const CommandEntry &command : tree.subcommands) {
        options += optionsLine(command, "- " + command.name);
        takes += takenBy(command, "- " + command.name, shipped);
    }
    return "# bash completion for cqrs-restaurant " RESTAURANT_VERSION
           "\n_cqrs_restaurant()\n{\n    local -A options=(\n" +
           options + "    )\n    local -A takes=(\n" + takes + "    )" + bashLookUp +
           "}\ncomplete -o filenames -F _cqrs_restaurant cqrs-restaurant\n";
}

} // namespace restaurant::cli
