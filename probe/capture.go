package main

import (
	"strings"
	"unicode/utf8"
)

// encodedTextLimit bounds a text as JSON writes it (a control character takes six bytes), so that one message with
// stdout, stderr and a body stays below the 4 MiB that src/protocol/read-messages.ts takes for a line.
const encodedTextLimit = 1 << 20

// capture keeps the first limit bytes of a stream and counts the rest.
type capture struct {
	limit int
	kept  []byte
	total int64
}

func (c *capture) add(chunk []byte) {
	c.total += int64(len(chunk))
	if room := c.limit - len(c.kept); room > 0 {
		c.kept = append(c.kept, chunk[:min(room, len(chunk))]...)
	}
}

// result gives UTF-8: each invalid byte becomes U+FFFD, and a rune that the limit cut in two is left out.
func (c *capture) result() captured {
	text, whole := validText(c.kept, c.total > int64(len(c.kept)))
	return captured{Text: text, Bytes: c.total, Truncated: !whole || c.total > int64(len(c.kept))}
}

func validText(raw []byte, cut bool) (text string, whole bool) {
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

// Write makes a capture an io.Writer that never fails.
func (c *capture) Write(chunk []byte) (int, error) {
	c.add(chunk)
	return len(chunk), nil
}
