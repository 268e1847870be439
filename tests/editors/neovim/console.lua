-- What a page says is in the console, and goes to the place that failed. The page is played by the test: the server's own
-- tests know that it tells what a browser reports.
local t = require('harness')

local client = t.open('index.html')
local page = vim.uri_from_bufnr(0)
local function say(said)
  said = vim.tbl_extend('keep', said, { page = 'index.html', uri = page, thread = 'main', location = vim.NIL })
  client.handlers['pyscript/console'](nil, said, { client_id = client.id, method = 'pyscript/console' })
end

local function drawn()
  return vim.tbl_map(function(entry)
    local place = entry.valid == 1 and ('%d:%d '):format(entry.lnum, entry.col) or ''
    return entry.type .. ' ' .. place .. entry.text
  end, vim.fn.getqflist())
end

say({ level = 'log', kind = 'console', text = 'before the window' })
vim.cmd.PyScriptConsole()
assert(vim.bo.filetype == 'qf', vim.bo.filetype)
local start = { line = 17, character = 10 }
say({
  level = 'error',
  kind = 'python',
  thread = 'worker 1',
  text = 'Traceback (most recent call last):\n  index.html:17:7, in <module>\nValueError: 💣',
  location = { uri = page, range = { start = start, ['end'] = start } },
})
local expected = {
  'I index.html: before the window',
  'E index.html (worker 1): Traceback (most recent call last):',
  'E 17:0 , in <module>',
  'E 18:11 ValueError: 💣',
}
assert(vim.deep_equal(drawn(), expected), vim.inspect(drawn()))

vim.cmd('cc 4')
local row = vim.api.nvim_win_get_cursor(0)[1]
assert(row == 18 and vim.api.nvim_buf_get_name(0):find('index.html', 1, true), vim.api.nvim_buf_get_name(0) .. row)

for _ = 1, 6000 do
  say({ level = 'log', kind = 'console', text = 'again' })
end
assert(#vim.fn.getqflist() <= 5000 and drawn()[1] == 'I index.html: again', #vim.fn.getqflist())
