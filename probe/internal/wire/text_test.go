package wire

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestValidText(t *testing.T) {
	for raw, want := range map[string]string{
		"plain\n":            "plain\n",
		"\xff\xfe":           "\uFFFD\uFFFD",
		"a\xc3":              "a\uFFFD", // the stream itself ended there
		"\xed\xa0\x80":       "\uFFFD\uFFFD\uFFFD",
		"\u2028\x00\x1b[31m": "\u2028\x00\x1b[31m",
	} {
		if got, whole := ValidText([]byte(raw), false); got != want || !whole {
			t.Errorf("%q gives %q, %t", raw, got, whole)
		}
	}
	for cut, want := range map[string]string{"a\xe2\x82": "a", "a\xf0\x9f\x98": "a", "a\xff": "a\uFFFD", "a€": "a€"} {
		if got, _ := ValidText([]byte(cut), true); got != want {
			t.Errorf("%q cut gives %q", cut, got)
		}
	}
}

func TestValidTextBoundsWhatJSONWrites(t *testing.T) {
	for _, unit := range []string{"\x00", "\xff", "\"", "<", "€", "\u2028", "\x7f", "\n"} {
		text, whole := ValidText([]byte(strings.Repeat(unit, 2<<20)), true)
		line, err := json.Marshal(text)
		if err != nil || whole || len(text) < encodedTextLimit/8 {
			t.Fatalf("%q: %d bytes, whole %t, %v", unit, len(text), whole, err)
		}
		// Marshal escapes "<" for HTML, which say does not.
		if unit != "<" && len(line) > encodedTextLimit+2 {
			t.Errorf("%q: %d bytes of JSON", unit, len(line))
		}
	}
}

func TestShownIsBounded(t *testing.T) {
	if text := Shown(strings.Repeat("ä", 1000) + "\nmore"); len(text) > longestShown+3 {
		t.Error(len(text))
	}
}
