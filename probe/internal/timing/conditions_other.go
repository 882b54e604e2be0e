//go:build !linux

package timing

import (
	"portcullis/probe/internal/wire"
)

func addSystemConditions(*wire.MeasureConditions) {}
