package main

import (
	"reflect"
	"testing"
)

func TestChangedEnvironment(t *testing.T) {
	own := []string{"A=1", "B=2", "C=x=y", "D"}
	changes := map[string]*string{"B": nil, "A": ptr("changed"), "Z": ptr(""), "M": ptr("a=b"), "none": nil}
	want := []string{"C=x=y", "D", "A=changed", "M=a=b", "Z="}
	if got := changedEnvironment(own, changes); !reflect.DeepEqual(got, want) {
		t.Errorf("%q", got)
	}
}
