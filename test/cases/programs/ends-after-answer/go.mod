module example.com/ends-after-answer

go 1.24
