package sys

import (
	"strconv"
	"strings"

	"portcullis/probe/internal/wire"
)

const mostNames = 64

func FirstNames(names []string) []string { return names[:min(len(names), mostNames)] }

const mostCount = int64(1) << 52

// ParseCount is -1 for what is no count, or no sane one.
func ParseCount(text string) int64 {
	count, err := strconv.ParseInt(text, 10, 64)
	if err != nil || count < 0 || count > mostCount {
		return -1
	}
	return count
}

func FirstLine(path string) *string {
	text, err := ReadBounded(path)
	if err != nil {
		return nil
	}
	return wire.Ptr(wire.Shown(text))
}

func Number(text *string) *int64 {
	if text == nil {
		return nil
	}
	value, err := strconv.ParseInt(strings.TrimSpace(*text), 10, 64)
	if err != nil {
		return nil
	}
	return &value
}
