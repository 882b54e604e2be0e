var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var completion_exports = {};
__export(completion_exports, {
  completion: () => completion
});
module.exports = __toCommonJS(completion_exports);
var import_command_help = require("./command-help.cjs");
var import_command_table = require("./command-table.cjs");
var import_get_east_asian_width = require("./get-east-asian-width.cjs");
var import_argument_words = require("./argument-words.cjs");
var import_with_options = require("./with-options.cjs");
var import_select_targets = require("./select-targets.cjs");
var import_profiles_json = require("./profiles.json.cjs");
var import_targets_json = require("./targets.json.cjs");
var import_version_nodes_json = require("./version-nodes.json.cjs");
var import_constraint = require("./constraint.cjs");
var import_nearest_word = require("./nearest-word.cjs");
var import_timer_policy = require("./timer-policy.cjs");
var import_errors = require("./errors.cjs");
var import_terminal_escape_terminal = require("./terminal-escape-terminal.cjs");
var import_visible_text = require("./visible-text.cjs");
var import_picomatch = require("./picomatch.cjs");
var import_compare_versions = require("./compare-versions.cjs");
var import_runtime = require("./runtime.cjs");
var NOTHING = { paths: "none", words: [] };
async function candidates(words, sources) {
  const typed = words.at(-1) ?? "";
  const [name, ...before] = words.slice(0, -1);
  if (name === void 0) return startingWith(typed, { paths: "none", words: commandWords() });
  if (!isCommand(name)) return NOTHING;
  const { takes } = import_command_table.COMMANDS[name];
  const options = import_command_table.COMMANDS[name].options;
  const joined = /^--([\w-]+)=/.exec(typed);
  if (joined?.[1] !== void 0) {
    const found = await valueOf(options, joined[1], sources);
    const withOption = found.words.map(({ text, says }) => ({ text: `--${joined[1]}=${text}`, says }));
    return startingWith(typed, { ...found, words: withOption });
  }
  const asked = /^--([\w-]+)$/.exec(before.at(-1) ?? "")?.[1];
  if (asked !== void 0 && options[asked]?.type === "string") {
    return startingWith(typed, await valueOf(options, asked, sources));
  }
  if (typed.startsWith("-")) return startingWith(typed, { paths: "none", words: optionWords(name, options, before) });
  return startingWith(typed, await fromSource(takes, sources));
}
function isCommand(name) {
  return Object.hasOwn(import_command_table.COMMANDS, name);
}
function commandWords() {
  return (0, import_command_help.commandNames)().map((text) => ({ text, says: import_command_help.COMMAND_HELP[text].says }));
}
function optionWords(name, options, before) {
  return (0, import_command_help.optionNames)(name).filter((option) => options[option]?.multiple || !before.some((word) => wordOf(word) === `--${option}`)).map((option) => ({ text: `--${option}`, says: (0, import_command_help.optionHelp)(name, option).says }));
}
function wordOf(word) {
  return word.replace(/=.*/s, "");
}
async function valueOf(options, option, sources) {
  const source = options[option]?.type === "string" ? import_command_table.VALUES[option] : void 0;
  return source === void 0 ? NOTHING : await fromSource(source, sources);
}
async function fromSource(source, sources) {
  if (typeof source !== "string") return { paths: "none", words: source.map((text) => ({ text, says: null })) };
  switch (source) {
    case "files":
    case "folders":
      return { paths: source, words: [] };
    case "commands":
      return { paths: "none", words: commandWords() };
    case "targets":
    case "profiles":
    case "findings":
      return { paths: "none", words: await sources[source]() };
    case "nothing":
      return NOTHING;
  }
}
function startingWith(typed, { paths, words }) {
  return { paths, words: words.filter(({ text }) => text.startsWith(typed)) };
}
var BASH = `# portcullis: completion for bash. In ~/.bashrc: source <(portcullis completion bash)
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
`;
var ZSH = `#compdef portcullis
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
`;
var FISH = `# portcullis: completion for fish. In ~/.config/fish/config.fish: portcullis completion fish | source
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
`;
var SHELL_SCRIPTS = { bash: BASH, zsh: ZSH, fish: FISH };
function wordSources(configFile) {
  let reading = null;
  const config = () => reading ??= (0, import_with_options.readConfig)(configFile, {}).catch(() => (0, import_select_targets.defaultConfig)());
  return {
    async targets() {
      return (0, import_with_options.allTargets)(await config()).map(({ id, libc }) => {
        const version = libc.version === null ? "" : ` ${libc.version}`;
        return { text: id, says: `${libc.family}${version}` };
      });
    },
    async profiles() {
      return (0, import_with_options.allProfiles)(await config()).map(({ name }) => ({ text: name, says: null }));
    },
    async findings() {
      return Object.entries(import_constraint.CATALOGUE).map(([text, { title }]) => ({ text, says: title }));
    }
  };
}
async function completion(shell, words) {
  if (words === null) {
    process.stdout.write(SHELL_SCRIPTS[shell]);
    return 0;
  }
  const typed = shell === "bash" ? lineWords(words[0] ?? "").slice(1) : words;
  const found = await candidates(typed, wordSources(configOf(typed)));
  const lines = found.words.filter(({ text }) => SAFE.test(text)).map((each) => wordLine(each, shell));
  process.stdout.write([found.paths, ...lines, ""].join("\n"));
  return 0;
}
var SAFE = /^[\w./:@+=-]+$/;
function wordLine({ text, says }, shell) {
  return shell === "bash" || says === null ? text : `${text}	${(0, import_terminal_escape_terminal.escapeTerminal)(says)}`;
}
function lineWords(line) {
  return line.trimStart().split(/\s+/);
}
function configOf(words) {
  const at = words.indexOf("--config");
  const joined = words.find((word) => word.startsWith("--config="));
  return joined?.slice("--config=".length) ?? (at === -1 ? null : words[at + 1] ?? null);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  completion
});
