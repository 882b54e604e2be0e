package facts

import (
	"strings"
	"testing"
)

func TestParseOpenFiles(t *testing.T) {
	text := "Limit                     Soft Limit           Hard Limit           Units     \n" +
		"Max processes             1                    2                    processes \n" +
		"Max open files            1024                 524288               files     \n"
	if limit := parseOpenFiles([]byte(text)); limit == nil || *limit != 1024 {
		t.Errorf("limit is %v, want 1024", limit)
	}
	if parseOpenFiles([]byte(strings.ReplaceAll(text, "1024 ", "unlimited "))) != nil || parseOpenFiles(nil) != nil {
		t.Error("a limit out of nothing")
	}
}
