import type { Shell } from '../arguments/shells.ts'

/** Asks `portcullis completion SHELL --` for the words that fit; what they are is told by the command line's own definitions. */
const BASH = `# portcullis: completion for bash. In ~/.bashrc: source <(portcullis completion bash)
_portcullis() {
  local line="\${COMP_LINE:0:COMP_POINT}" typed kept paths
  local -a found
  mapfile -t found < <("\${COMP_WORDS[0]}" completion bash -- "$line" 2>/dev/null)
  paths="\${found[0]}"
  COMPREPLY=("\${found[@]:1}")
  # bash replaces what stands behind the last : or =, so that is all it is to be given.
  typed="\${line##*[[:space:]]}"
  case "$COMP_WORDBREAKS" in
    *:*) kept="\${typed%"\${typed##*[:=]}"}"; COMPREPLY=("\${COMPREPLY[@]#"$kept"}") ;;
  esac
  if [[ $paths == files || $paths == folders ]]; then
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$([[ $paths == folders ]] && echo -d || echo -f)" -- "\${typed##*=}")
  fi
}
complete -F _portcullis portcullis
`

const ZSH = `#compdef portcullis
# portcullis: completion for zsh. In ~/.zshrc, after compinit: source <(portcullis completion zsh)
_portcullis() {
  local -a found texts shown
  local each
  found=("\${(@f)$("\${words[1]}" completion zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for each in "\${(@)found[2,-1]}"; do
    [[ -z $each ]] && continue
    texts+=("\${each%%$'\\t'*}")
    shown+=("\${each/$'\\t'/  }")
  done
  case "\${found[1]}" in
    files) _files ;;
    folders) _files -/ ;;
    *) (( $#texts )) && compadd -l -d shown -- "\${texts[@]}" ;;
  esac
}
compdef _portcullis portcullis
`

const FISH = `# portcullis: completion for fish. In ~/.config/fish/config.fish: portcullis completion fish | source
function __portcullis
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    set -l found ($words[1] completion fish -- $words[2..-1] "$typed" 2>/dev/null)
    switch "$found[1]"
        case files
            __fish_complete_path "$typed"
        case folders
            __fish_complete_directories "$typed"
        case '*'
            printf '%s\\n' $found[2..-1]
    end
end
complete -c portcullis -f -a '(__portcullis)'
`

export const SHELL_SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH }
