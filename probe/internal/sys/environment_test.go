package sys

import (
	"reflect"
	"testing"

	"portcullis/probe/internal/wire"
)

func TestChangedEnvironment(t *testing.T) {
	own := []string{"A=1", "B=2", "C=x=y", "D"}
	changes := map[string]*string{"B": nil, "A": wire.Ptr("changed"), "Z": wire.Ptr(""), "M": wire.Ptr("a=b"), "none": nil}
	want := []string{"C=x=y", "D", "A=changed", "M=a=b", "Z="}
	if got := ChangedEnvironment(own, changes); !reflect.DeepEqual(got, want) {
		t.Errorf("%q", got)
	}
}
