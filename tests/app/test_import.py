"""A list comes in at the real window: dropped on any page, from Set-up, from a first start."""

from guests import AMINA
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from wego_desk.screens.first_run_state import Step
from wego_desk.screens.roster_state import LookedOver, TakenIn

KEY = Qt.Key


def dropped(run, file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    middle, copy, left = run.window.rect().center(), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(run.window, QDragEnterEvent(middle, copy, mime, left, none))
    QApplication.sendEvent(run.window, QDropEvent(middle.toPointF(), copy, mime, left, none))


def state(run):
    return run.furnishing.imports.roster.state


def test_a_list_dropped_on_the_desk_page_opens_where_it_is_put_right_and_scans_go_on(running, tmp_path):
    run = running(AMINA)
    file = tmp_path / "list.csv"
    file.write_text("Name,City\nZoë,Köln\nKwame,Accra\n", encoding="utf-8")
    dropped(run, file)
    run.wait(lambda: isinstance(state(run), LookedOver))
    assert run.window.current_page() == "imports"
    run.scan(0)
    assert run.window.current_page() == "imports", "the page stays as it was"
    run.press(KEY.Key_F10)
    run.wait(lambda: isinstance(state(run), TakenIn))
    run.press(KEY.Key_Escape)
    assert run.window.current_page() == "desk"
    run.window.show_page("setup")
    run.wait(lambda: run.furnishing.setup.roster.people == 3)


def test_from_a_first_start_and_back(first_start, tmp_path):
    run = first_start
    first_run = run.furnishing.first_run
    run.furnishing.begin_first_run()
    first_run.model.open(Step.PEOPLE)
    file = tmp_path / "list.csv"
    file.write_text("Name,City\nZoë,Köln\n,Accra\n", encoding="utf-8")
    first_run.roster.file_chosen.emit(file)
    run.wait(lambda: isinstance(state(run), LookedOver))
    first_run.roster.closer.click()
    assert run.window.current_page() == "imports"
    assert not first_run.page.isVisible()
    run.press(KEY.Key_Escape)  # leaves the file
    run.wait(lambda: not isinstance(state(run), LookedOver))
    run.press(KEY.Key_Escape)
    assert first_run.page.isVisible()
    assert first_run.model.state.step is Step.PEOPLE
