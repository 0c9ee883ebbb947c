-- Neovim with its built-in client, headless: opens a report, waits for the squiggles, applies every safe fix, writes the file.
-- nvim --headless --clean REPORT -S nvim.lua; NIANBAO_SERVER is the command, by lines.
-- Prints a line of JSON: the version, and the rules of the problems before and after.
local command = vim.split(vim.env.NIANBAO_SERVER, '\n')
local config = { name = 'nianbao', cmd = command, root_dir = vim.fn.getcwd() }
-- Before 0.8 the two steps were two functions.
local id = (vim.lsp.start or vim.lsp.start_client)(config)
if not vim.lsp.start then
  vim.lsp.buf_attach_client(0, id)
end

local function rules()
  local found = vim.tbl_map(function(problem)
    return problem.code
  end, vim.diagnostic.get(0))
  table.sort(found)
  return found
end

local function wait(what, probe)
  if not vim.wait(20000, probe, 20) then
    io.stderr:write('timed out waiting for ' .. what .. '\n')
    vim.cmd('cquit 1')
  end
end

wait('problems', function()
  return #rules() > 0
end)
local before = rules()

local params = {
  textDocument = vim.lsp.util.make_text_document_params(),
  range = { start = { line = 0, character = 0 }, ['end'] = { line = vim.api.nvim_buf_line_count(0), character = 0 } },
  context = { diagnostics = {}, only = { 'source.fixAll.nianbao' } },
}
local answers = vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000)
for _, action in ipairs(answers[id].result) do
  vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
end
wait('no problems', function()
  return #rules() == 0
end)
vim.cmd('write')

local version = vim.version()
local name = 'Neovim ' .. version.major .. '.' .. version.minor .. '.' .. version.patch
local after = #rules()
io.stdout:write(vim.json.encode({ editor = name, before = before, after = after }) .. '\n')
vim.lsp.stop_client(id)
vim.cmd('qall!')
