package sys

import (
	"sort"
	"strings"
)

// ChangedEnvironment adds to and takes from "NAME=value" pairs; nil takes the variable away.
func ChangedEnvironment(own []string, changes map[string]*string) []string {
	var out []string
	for _, pair := range own {
		name, _, _ := strings.Cut(pair, "=")
		if _, changed := changes[name]; !changed {
			out = append(out, pair)
		}
	}
	names := make([]string, 0, len(changes))
	for name := range changes {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if value := changes[name]; value != nil {
			out = append(out, name+"="+*value)
		}
	}
	return out
}
