package main

import (
	"runtime"

	"portcullis/probe/internal/sys"
)

// zoneDirectory: on Windows the runtime has no place of the system's to look for a database.
func zoneDirectory() string {
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
