package facts

import (
	"runtime"
	"strings"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// Processor reads the first processor of /proc/cpuinfo: its name and, on amd64, its level.
func Processor() (model *string, level *int) {
	text, err := sys.ReadBounded("/proc/cpuinfo")
	if err != nil {
		return nil, nil
	}
	first, _, _ := strings.Cut(text, "\n\n")
	for _, line := range strings.Split(first, "\n") {
		name, value, found := strings.Cut(line, ":")
		if !found {
			continue
		}
		value = strings.TrimSpace(value)
		switch strings.TrimSpace(name) {
		case "model name", "Model", "cpu model", "uarch":
			if model == nil {
				model = wire.Ptr(wire.Shown(value))
			}
		case "flags":
			if runtime.GOARCH == "amd64" {
				level = wire.Ptr(x86Level(strings.Fields(value)))
			}
		}
	}
	return model, level
}

// x86Levels: the micro-architecture levels of the x86-64 psABI by the names of /proc/cpuinfo (pni is SSE3, abm holds LZCNT,
// cx16 CMPXCHG16B). OSXSAVE has no name there: the kernel shows avx only where it has switched it on.
var x86Levels = [][]string{
	{"cmov", "cx8", "fpu", "fxsr", "mmx", "syscall", "sse", "sse2"},
	{"cx16", "lahf_lm", "popcnt", "pni", "sse4_1", "sse4_2", "ssse3"},
	{"avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave"},
	{"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"},
}

// x86Level is at least 1: the probe is running.
func x86Level(flags []string) int {
	has := map[string]bool{}
	for _, flag := range flags {
		has[flag] = true
	}
	level := 0
	for _, needed := range x86Levels {
		for _, flag := range needed {
			if !has[flag] {
				return max(level, 1)
			}
		}
		level++
	}
	return level
}
