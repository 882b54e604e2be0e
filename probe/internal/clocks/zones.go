package clocks

import (
	"os"
	"path/filepath"
	"runtime"
	"time"

	"portcullis/probe/internal/sys"
	"portcullis/probe/internal/wire"
)

// ZoneDirectory: on Windows the runtime has no place of the system's to look for a database.
func ZoneDirectory() string {
	if runtime.GOOS == "windows" {
		return ""
	}
	for _, directory := range []string{
		"/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo",
	} {
		if sys.AnyExists(directory+"/Europe/London", directory+"/Etc/UTC") {
			return directory
		}
	}
	return ""
}

// zonePatience: an image may have put a pipe where the runtime looks for a zone, and opening that never ends.
const zonePatience = time.Second

func readTimeZones() wire.TimeZones {
	read := make(chan wire.TimeZones, 1)
	go func() { read <- lookAtTimeZones() }()
	select {
	case zones := <-read:
		return zones
	case <-time.After(zonePatience):
		return wire.TimeZones{LoadError: wire.Ptr("reading the time zones did not end")}
	}
}

func lookAtTimeZones() wire.TimeZones {
	var zones wire.TimeZones
	if directory := ZoneDirectory(); directory != "" {
		zones.Database = &directory
	}
	if target, err := os.Readlink("/etc/localtime"); err == nil {
		zones.Localtime = wire.Ptr(wire.Shown(filepath.ToSlash(target)))
	} else if runtime.GOOS != "windows" && sys.Exists("/etc/localtime") {
		zones.Localtime = wire.Ptr("file")
	}
	if tz, set := os.LookupEnv("TZ"); set {
		zones.TZ = wire.Ptr(wire.Shown(tz))
	}
	name, offset := time.Now().Zone()
	zones.LocalName, zones.LocalOffsetS = wire.Shown(name), offset
	if _, err := time.LoadLocation("Europe/London"); err != nil {
		zones.LoadError = wire.Ptr(wire.Shown(err.Error()))
	}
	return zones
}
