package wire

import (
	"bytes"
	"testing"
	"unicode/utf8"
)

// What a kernel, a server or a job file says, read without a panic and within the bounds that the protocol has.

func FuzzJob(f *testing.F) {
	f.Add([]byte(`{"protocol":1,"binary":"/a","workDir":"/w","limits":{"totalMs":1000},"steps":[{"kind":"run","id":"a"}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		j, err := decodeJob(text, "job.json")
		if err == nil && (j.Binary == "" || j.WorkDir == "" || j.Limits.TotalMs <= 0) {
			t.Fatalf("a job without what it needs: %q", text)
		}
	})
}

func FuzzOutput(f *testing.F) {
	f.Add([]byte("ok \xff\xe2\x80\xa8\n"), true)
	f.Fuzz(func(t *testing.T, raw []byte, cut bool) {
		text, whole := ValidText(raw, cut)
		if !utf8.ValidString(text) {
			t.Fatalf("no UTF-8: %q", text)
		}
		if whole && !cut && !bytes.ContainsRune(raw, utf8.RuneError) && utf8.Valid(raw) && text != string(raw) {
			t.Fatalf("%q became %q", raw, text)
		}
	})
}
