package child

import (
	"os/exec"
	"testing"
)

func TestQuotedCommand(t *testing.T) {
	words := []string{"echo", "a b", "it's", "$HOME", "", `\`}
	said, err := exec.Command("sh", "-c", quotedCommand(words)).Output()
	if err != nil || string(said) != "a b it's $HOME  \\\n" {
		t.Fatalf("%q, %v", said, err)
	}
}
