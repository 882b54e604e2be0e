// Command app is what the pages of docs/ call `app`: it tells its version, and serves.
package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"os/user"
)

func main() {
	version := flag.Bool("version", false, "")
	flag.Parse()
	if *version {
		fmt.Println("app 1.0.0")
		return
	}
	http.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		who, _ := user.Current()
		fmt.Fprintln(w, "hello from", who)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
