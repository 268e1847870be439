-- The hover window says what a name of PyScript is.
local t = require('harness')

t.open('index.html')
t.go_to('document, window')
vim.lsp.buf.hover()

local function shown()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
end

t.eventually('a hover window about document', function()
  return (shown() or ''):find('document', 1, true) ~= nil
end, shown)
