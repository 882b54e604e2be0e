package timing

import (
	"runtime"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

func readConditions() wire.MeasureConditions {
	conditions := wire.MeasureConditions{GoVersion: runtime.Version(), CPUs: runtime.NumCPU(), Processors: sys.DefaultProcessors()}
	addSystemConditions(&conditions)
	return conditions
}
