module example.com/crash-in-c

go 1.24
