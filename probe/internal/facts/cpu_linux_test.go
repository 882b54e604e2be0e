package facts

import (
	"strings"
	"testing"
)

func TestX86Level(t *testing.T) {
	v1 := "fpu cx8 cmov mmx fxsr sse sse2 syscall"
	v2 := v1 + " pni ssse3 cx16 sse4_1 sse4_2 popcnt lahf_lm"
	v3 := v2 + " fma movbe xsave avx f16c abm bmi1 avx2 bmi2"
	v4 := v3 + " avx512f avx512dq avx512cd avx512bw avx512vl"
	for flags, want := range map[string]int{
		"": 1, v1: 1, v2: 2, v3: 3, v4: 4,
		strings.ReplaceAll(v3, " movbe", ""):    2,
		strings.ReplaceAll(v4, " lahf_lm", ""):  1,
		v3 + " avx512f avx512dq":                3,
		strings.ReplaceAll(v2, "sse4_2", "sse"): 1,
	} {
		if got := x86Level(strings.Fields(flags)); got != want {
			t.Errorf("level %d of %q, want %d", got, flags, want)
		}
	}
}
