package main

const clockSourceDirectory = "/sys/devices/system/clocksource/clocksource0/"
