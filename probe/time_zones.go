package main

import (
	"os"
	"path/filepath"
	"runtime"
	"time"
)

type timeZones struct {
	Database     *string `json:"database"`
	Localtime    *string `json:"localtime"`
	TZ           *string `json:"tz"`
	LocalName    string  `json:"localName"`
	LocalOffsetS int     `json:"localOffsetS"`
	LoadError    *string `json:"loadError"`
}

// zonePatience: an image may have put a pipe where the runtime looks for a zone, and opening that never ends.
const zonePatience = time.Second

func readTimeZones() timeZones {
	read := make(chan timeZones, 1)
	go func() { read <- lookAtTimeZones() }()
	select {
	case zones := <-read:
		return zones
	case <-time.After(zonePatience):
		return timeZones{LoadError: ptr("reading the time zones did not end")}
	}
}

func lookAtTimeZones() timeZones {
	var zones timeZones
	if directory := zoneDirectory(); directory != "" {
		zones.Database = &directory
	}
	if target, err := os.Readlink("/etc/localtime"); err == nil {
		zones.Localtime = ptr(shown(filepath.ToSlash(target)))
	} else if runtime.GOOS != "windows" && exists("/etc/localtime") {
		zones.Localtime = ptr("file")
	}
	if tz, set := os.LookupEnv("TZ"); set {
		zones.TZ = ptr(shown(tz))
	}
	name, offset := time.Now().Zone()
	zones.LocalName, zones.LocalOffsetS = shown(name), offset
	if _, err := time.LoadLocation("Europe/London"); err != nil {
		zones.LoadError = ptr(shown(err.Error()))
	}
	return zones
}
