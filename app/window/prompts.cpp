#include "prompts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace restaurant {
namespace {

bool confirmed(QWidget *parent, const QString &text, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, QString(), text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *button = box.addButton(yes, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == button;
}

int chosen(QWidget *parent, const QString &text, const QStringList &buttons)
{
    QMessageBox box(QMessageBox::Question, QString(), text, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton *> made;
    for (const QString &button : buttons)
        made += box.addButton(button, QMessageBox::AcceptRole);
    box.exec();
    return static_cast<int>(made.indexOf(box.clickedButton()));
}

/// A page of text that can be read to its end on any screen, and copied whole.
void toldAsPage(QWidget *parent, const QString &title, const QString &text)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("page"));
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new QPlainTextEdit(text);
    page->setObjectName(QStringLiteral("pageText"));
    page->setAccessibleName(title);
    page->setReadOnly(true);
    page->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(Prompts::tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyPage"));
    QObject::connect(copy, &QPushButton::clicked, page,
                     [text] { QGuiApplication::clipboard()->setText(text); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(page);
    column->addWidget(buttons);
    const QSize room = parent->screen()->availableSize() * 9 / 10;
    dialog->resize(QSize(760, 560).boundedTo(room));
    dialog->open();
}

void told(QWidget *parent, const QString &title, const QString &text)
{
    constexpr int linesInABox = 12;
    if (text.count(QLatin1Char('\n')) > linesInABox)
        return toldAsPage(parent, title, text);
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

Prompts Prompts::dialogs()
{
    return {[](QWidget *parent, const QString &title, const QString &filter) {
                return QFileDialog::getOpenFileName(parent, title, {}, filter);
            },
            [](QWidget *parent, const QString &title, const QString &filter,
               const QString &suggestion) {
                return QFileDialog::getSaveFileName(parent, title, suggestion, filter);
            },
            [](QWidget *parent, const QString &title, const QString &present) {
                return QFileDialog::getExistingDirectory(parent, title, present);
            },
            confirmed,
            chosen,
            told};
}

} // namespace restaurant
