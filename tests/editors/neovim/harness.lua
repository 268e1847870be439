-- What the scenarios share. A scenario is a file that runs to its end, or raises an error.

local M = {}

local PATIENCE = 60000

-- Runs the scenario and leaves Neovim, with code 1 and the reason on stderr where it failed.
function M.run(scenario)
  local ok, reason = xpcall(dofile, debug.traceback, scenario)
  if ok then
    vim.cmd.quitall({ bang = true })
  end
  io.stderr:write(reason .. '\n')
  vim.cmd.cquit({ bang = true })
end

-- Waits until `condition` holds, for `patience` ms. `what` says in the failure what never came; `seen` what was there
-- instead.
function M.eventually(what, condition, seen, patience)
  if not vim.wait(patience or PATIENCE, condition, 20) then
    error(('never came: %s; instead: %s'):format(what, seen and vim.inspect(seen()) or 'nothing'), 2)
  end
end

-- Opens a file of the project and waits for the client that attaches to it.
function M.open(file)
  vim.cmd.edit(file)
  M.eventually('the client in ' .. file, function()
    return M.client() ~= nil
  end)
  return M.client()
end

-- The client of the buffer, once it has done all that it does at the start: the commands come last.
function M.client()
  local ready = vim.fn.exists(':PyScriptConsole') == 2
  return ready and vim.lsp.get_clients({ name = 'pyscript', bufnr = 0 })[1] or nil
end

-- Puts the cursor on the first character of `text`, or `offset` bytes after it.
function M.go_to(text, offset)
  for row, line in ipairs(M.lines()) do
    local start = line:find(text, 1, true)
    if start then
      vim.api.nvim_win_set_cursor(0, { row, start - 1 + (offset or 0) })
      return
    end
  end
  error('not in the buffer: ' .. text, 2)
end

function M.lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

function M.contains(text)
  return table.concat(M.lines(), '\n'):find(text, 1, true) ~= nil
end

-- Code -> the text that its finding marks.
function M.findings()
  local marked = {}
  for _, finding in ipairs(vim.diagnostic.get(0)) do
    local text = vim.api.nvim_buf_get_text(0, finding.lnum, finding.col, finding.end_lnum, finding.end_col, {})
    marked[finding.code] = table.concat(text, '\n')
  end
  return marked
end

-- Waits until the findings are just `expected`, of the same form.
function M.expect_findings(expected)
  M.eventually('findings ' .. vim.inspect(expected), function()
    return vim.deep_equal(M.findings(), expected)
  end, M.findings)
end

-- The labels that the server offers at the cursor.
function M.completions(client)
  local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
  local answer = assert(client:request_sync('textDocument/completion', params, PATIENCE, 0))
  assert(not answer.err, vim.inspect(answer.err))
  return vim.tbl_map(function(item)
    return item.label
  end, (answer.result or {}).items or answer.result or {})
end

-- Applies the one action called `title` at the cursor.
function M.apply(title)
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action)
      return action.title == title
    end,
  })
end

return M
