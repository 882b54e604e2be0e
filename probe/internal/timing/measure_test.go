package timing

import (
	"strings"
	"testing"
	"time"
)

func TestReadMoment(t *testing.T) {
	if us, err := readMoment(strings.NewReader("12345\nmore"), time.Second); err != nil || us != 12345 {
		t.Error(us, err)
	}
	for _, line := range []string{"", "soon\n", strings.Repeat("9", 100)} {
		if _, err := readMoment(strings.NewReader(line), time.Second); err == nil {
			t.Errorf("%q was taken", line)
		}
	}
}
