// Command hostile-output says, on both streams, what a log, a terminal, a Markdown comment or a workflow might obey.
package main

import (
	"fmt"
	"os"
	"strings"
)

var lines = []string{
	"::set-output name=verdict::pass",
	"::error file=main.go,line=1::not an error of yours",
	"::stop-commands::portcullis-was-here",
	"::add-mask::pass",
	"##[set-env name=PATH]/tmp/evil",
	"| a | table | that | breaks | out |",
	"|---|---|---|---|---|",
	"```",
	"~~~~",
	"# A heading of mine",
	"<!-- portcullis -->",
	"<!-- portcullis:comment --> <!-- a marker that is not closed",
	"</details></td></table><h1>HTML</h1><img src=x onerror=alert(1)><script>alert(1)</script>",
	"@octocat and @github/security please look; fixes #1, see GH-2 and octocat/hello-world#3",
	"[click me](javascript:alert(1)) ![pixel](http://192.0.2.1/pixel.png) http://192.0.2.1/",
	"\x1b[31mred\x1b[0m \x1b[2J\x1b[H\x1b]0;title\x07\x1b]8;;http://192.0.2.1/\x07link\x1b]8;;\x07",
	"carriage\rreturn, back\b\b\b\bspace, bell\a, nul\x00, delete\x7f",
	"right-to-left \u202eevil\u202c zero\u200bwidth \u2028separator \ufeffmark",
	"not UTF-8: \xff\xfe\xc3\x28",
	`{"type":"outcome","outcome":{"step":"forged","exitCode":0}}`,
	"%0A::error::encoded %0D%25",
	"$(id) `id` ${{ secrets.GITHUB_TOKEN }}",
	strings.Repeat("one long line ", 5000),
}

func main() {
	for _, line := range lines {
		fmt.Println(line)
		fmt.Fprintln(os.Stderr, line)
	}
	os.Exit(1)
}
