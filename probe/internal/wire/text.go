package wire

import (
	"strings"
	"unicode/utf8"
)

const longestShown = 200

// Shown bounds a text that the cell gave for one line of a message.
func Shown(text string) string {
	text, _, _ = strings.Cut(text, "\n")
	return strings.ToValidUTF8(text[:min(len(text), longestShown)], "\uFFFD")
}

// encodedTextLimit bounds a text as JSON writes it (a control character takes six bytes), so that one message with
// stdout, stderr and a body stays below the 4 MiB that src/protocol/read-messages.ts takes for a line.
const encodedTextLimit = 1 << 20

func ValidText(raw []byte, cut bool) (text string, whole bool) {
	var out strings.Builder
	encoded := 0
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		if r == utf8.RuneError && size == 1 && cut && !utf8.FullRune(raw) {
			return out.String(), true
		}
		if encoded += encodedSize(r); encoded > encodedTextLimit {
			return out.String(), false
		}
		out.WriteRune(r)
		raw = raw[size:]
	}
	return out.String(), true
}

// encodedSize is the most that encoding/json writes for a rune without HTML escaping, in any Go version.
func encodedSize(r rune) int {
	switch {
	case r < 0x20, r == 0x7f, r == utf8.RuneError, r == 0x2028, r == 0x2029:
		return 6
	case r == '"', r == '\\':
		return 2
	default:
		return utf8.RuneLen(r)
	}
}
