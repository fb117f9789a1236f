#!/bin/bash
# Takes a picture of a command in each terminal that is installed, and makes one sheet of them:
#
#     npm run build && scripts/terminal-screens.sh [OUTPUT.png [ARGUMENT...]]
#
# The arguments are those of `article`; by default `toc`, into docs/pictures/terminals.png, each terminal being asked
# what it is. TERMINALS names others than all, ROWS the height; the picture at the head of README.md is made by
#
#     TERMINALS=xterm ROWS=59 scripts/terminal-screens.sh docs/pictures/page.png text
#
# Needs Xvfb, dbus, ImageMagick and a font with Arabic; of the terminals any of those below, and tmux and
# screen for those with a hyphen.
set -u
root=$(cd "$(dirname "$0")/.." && pwd)
output=${1:-$root/docs/pictures/terminals.png}
shift
[ $# -gt 0 ] || set -- toc
terminals=${TERMINALS:-xterm vte konsole qterminal mlterm pterm kitty alacritty st urxvt vte-tmux xterm-tmux vte-screen}
font=${FONT:-DejaVu Sans Mono} size=13 columns=80 rows=${ROWS:-9}
work=$(mktemp -d)
started=()

stop() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null; done
  started=()
  [ -n "${socket:-}" ] && tmux -L "$socket" kill-server 2>/dev/null
  sleep 0.3
}
trap 'stop; rm -rf "$work"' EXIT

# Runs in the background, to be ended later.
start() {
  "$@" >"$work/log" 2>&1 &
  started+=($!)
}

# An X server, a session bus and a home of their own, so that no setting of the user's shows.
open_display() {
  rm -f "$work/display" "$work/bus"
  exec 7>"$work/display"
  start Xvfb -displayfd 7 -screen 0 1400x1200x24 -nolisten tcp
  exec 7>&-
  dbus-daemon --session --nofork --nopidfile --print-address=3 3>"$work/bus" >/dev/null 2>&1 &
  started+=($!)
  for _ in $(seq 100); do [ -s "$work/display" ] && [ -s "$work/bus" ] && break; sleep 0.1; done
  export DISPLAY=:$(tr -d '\n' <"$work/display") DBUS_SESSION_BUS_ADDRESS=$(head -1 "$work/bus")
  export HOME=$work/home XDG_RUNTIME_DIR=$work/run LANG=C.UTF-8 LC_ALL=C.UTF-8
  export XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$work/cache XDG_DATA_HOME=$HOME/.local/share
  export LIBGL_ALWAYS_SOFTWARE=1 GDK_BACKEND=x11 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=1 GSETTINGS_BACKEND=memory
  unset WAYLAND_DISPLAY VTE_VERSION TERM_PROGRAM TMUX STY KONSOLE_VERSION KITTY_WINDOW_ID COLUMNS LINES
  rm -rf "$HOME"
  mkdir -p "$HOME/.mlterm" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME/qterminal.org"
  chmod 700 "$XDG_RUNTIME_DIR"
}

# The command, then a wait until the picture is taken. A terminal may still be growing when it starts.
write_job() {
  rm -f "$work/done"
  { printf '#!/bin/bash\nsleep 1\ncd %q\nnode bin/article.js' "$root"; printf ' %q' "$@"; printf '\ntouch %q\nexec sleep 60\n' "$work/done"; } >"$work/job"
  chmod +x "$work/job"
}

open_terminal() {
  local run=$work/job pixels=$((size * 96 / 72)) wide=$((columns * size * 9 / 10)) high=$((rows * size * 2))
  case $1 in
    *-tmux) socket=screens$$
      printf '#!/bin/bash\nexec tmux -u -L %s -f /dev/null new-session %q \\; set -g status off\n' "$socket" "$work/job" >"$work/within" ;;
    *-screen) printf '#!/bin/bash\nexport SCREENDIR=%q\nmkdir -p -m 700 "$SCREENDIR"\nexec screen -U -c /dev/null %q\n' "$work/screens" "$work/job" >"$work/within" ;;
  esac
  case $1 in *-*) run=$work/within; chmod +x "$run" ;; esac
  case ${1%%-*} in
    xterm) start xterm -u8 -fa "$font" -fs "$size" -geometry "${columns}x$rows+0+0" -b 2 +sb -e "$run" ;;
    vte) start xfce4-terminal --disable-server --hide-menubar --hide-toolbar --hide-scrollbar --hide-borders --geometry="${columns}x$rows+0+0" --font="$font $size" -x "$run" ;;
    konsole) start konsole --nofork --notransparency --hide-menubar --hide-tabbar -p "TerminalColumns=$columns" -p "TerminalRows=$rows" -p "Font=$font,$size,-1,5,50,0,0,0,0,0" -p ScrollBarPosition=2 -e "$run" ;;
    qterminal) printf '[General]\nfontFamily=%s\nfontSize=%s\nMenuVisible=false\nHideTabBarWithOneTab=true\n[MainWindow]\nApplyOnTop=0\n' "$font" "$size" >"$XDG_CONFIG_HOME/qterminal.org/qterminal.ini"
      start qterminal --geometry "${wide}x$high" -e "$run" ;;
    mlterm) for file in aafont vaafont taafont; do printf 'ISO10646_UCS4_1=%s\nDEFAULT=%s\n' "$font" "$font" >"$HOME/.mlterm/$file"; done
      start mlterm -A -w "$pixels" -g "${columns}x$rows" -s false -E utf8 -e "$run" ;;
    pterm) start pterm -fn "client:$font $size" -geometry "${columns}x$rows+0+0" +sb -e "$run" ;;
    kitty) start kitty --config NONE -o "font_family=$font" -o "font_size=$size" -o "initial_window_width=${columns}c" -o "initial_window_height=${rows}c" -o remember_window_size=no -o update_check_interval=0 "$run" ;;
    alacritty) printf 'font:\n  normal:\n    family: "%s"\n  size: %s\nwindow:\n  dimensions:\n    columns: %s\n    lines: %s\n' "$font" "$size" "$columns" "$rows" >"$work/alacritty.yml"
      start alacritty --config-file "$work/alacritty.yml" -e "$run" ;;
    st) start stterm -f "$font:pixelsize=$pixels" -g "${columns}x$rows+0+0" -e "$run" ;;
    urxvt) start urxvt -fn "xft:$font:size=$size" -geometry "${columns}x$rows+0+0" +sb -e "$run" ;;
    *) return 1 ;;
  esac
}

program_of() {
  case ${1%%-*} in vte) echo xfce4-terminal ;; st) echo stterm ;; *) echo "${1%%-*}" ;; esac
}

pictures=()
for terminal in $terminals; do
  command -v "$(program_of "$terminal")" >/dev/null || { echo "$terminal is not installed" >&2; continue; }
  case $terminal in *-*) command -v "${terminal#*-}" >/dev/null || continue ;; esac
  open_display
  write_job "$@"
  open_terminal "$terminal"
  for _ in $(seq 200); do [ -e "$work/done" ] && break; sleep 0.1; done
  sleep 1.5
  import -silent -window root "$work/$terminal.png" && convert "$work/$terminal.png" -trim +repage "$work/$terminal.png"
  # qterminal's window cannot be made as small as the others.
  convert "$work/$terminal.png" -gravity north -background white -crop "x$((rows * 24))+0+0" +repage "$work/$terminal.png"
  [ "$terminal" = "$terminals" ] || pictures+=(-label "$terminal")
  pictures+=("$work/$terminal.png")
  stop
done
mkdir -p "$(dirname "$output")"
montage "${pictures[@]}" -tile "$([ "$terminal" = "$terminals" ] && echo 1x || echo 2x)" -geometry '760x>+6+6' -pointsize 15 -background '#f4f4f4' "$work/sheet.png"
convert "$work/sheet.png" -strip -colors 64 "PNG8:$output"
