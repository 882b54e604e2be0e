// Command sqlite has a whole database in C in it.
package main

import (
	"database/sql"
	"fmt"

	_ "github.com/mattn/go-sqlite3"
)

func main() {
	database, err := sql.Open("sqlite3", ":memory:")
	if err != nil {
		panic(err)
	}
	var version string
	if err := database.QueryRow("select sqlite_version()").Scan(&version); err != nil {
		panic(err)
	}
	fmt.Println("ok", version)
}
